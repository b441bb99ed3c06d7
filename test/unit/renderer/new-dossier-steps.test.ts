import { expect, test } from 'vitest';
import {
  emptyDraft,
  reachableStep,
  stepsOf,
} from '../../../renderer/features/dossiers/new-dossier-draft.ts';

const region = { id: 'red-river-delta', name: 'Đồng bằng sông Hồng' };
const model = { id: 'commune-model', variants: [] };
const advanced = { id: 'commune-advanced', variants: [region] };
const ofModel = { baseSetId: 'commune-model' };

test('a set without regions and without rules of a province has no question of them', () => {
  const steps = stepsOf({ set: model }, { overlays: [{ baseSetId: 'commune-advanced' }] });
  expect(steps).toEqual(['unit', 'set', 'check']);
});

test('regions, or rules of a province made for the set, are asked for', () => {
  const all = ['unit', 'set', 'column', 'check'];
  expect(stepsOf({ set: advanced }, { overlays: [] })).toEqual(all);
  expect(stepsOf({ set: model }, { overlays: [ofModel] })).toEqual(all);
  expect(stepsOf({ set: null }, { overlays: [] })).toEqual(all);
});

test('an address typed by hand skips no question', () => {
  const steps = stepsOf({ set: model }, { overlays: [] });
  const unit = { id: 'u' };
  expect(reachableStep(emptyDraft, steps, 'check')).toBe('unit');
  expect(reachableStep({ unit, set: null, year: null }, steps, 'check')).toBe('set');
  expect(reachableStep({ unit, set: model, year: 2024 }, steps, 'check')).toBe('check');
  expect(reachableStep({ unit, set: model, year: 2024 }, steps, 'column')).toBe('unit');
});
