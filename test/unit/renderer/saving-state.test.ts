import { expect, it } from 'vitest';
import {
  afterStep,
  nothingSaved,
  type SavingStep,
} from '../../../renderer/app/saving/saving-state.ts';

const at = new Date('2024-11-30T07:32:00Z');
const after = (...steps: readonly SavingStep[]) =>
  steps.reduce((state, step) => afterStep(state, { step, at }), nothingSaved);

it('is pending until every command has ended', () => {
  expect(after('begun', 'begun', 'saved').pending).toBe(1);
  expect(after('begun', 'begun', 'saved', 'failed').pending).toBe(0);
});

it('stays failed until something is saved again', () => {
  expect(after('begun', 'failed').failed).toBe(true);
  expect(after('begun', 'failed', 'begun', 'saved').failed).toBe(false);
});

it('forgets what the officer called off', () => {
  expect(after('begun', 'dropped')).toEqual(nothingSaved);
});
