import { expect, test } from 'vitest';
import { overlaySchema } from '#shared/criteria/overlay.ts';
import { day } from '#shared/kernel/day.ts';
import { belowNational } from '#core/check/below-national.ts';
import { loadSample } from '../unit/criteria/sample-dossier.ts';
import { sampleSource } from '../fixtures/dossier-source.ts';

const { set: national, overlay: shipped } = loadSample('complete');
const { dossier } = sampleSource('complete');
const act = shipped.levels[0]?.act ?? '';

const withLevel = (line: object, asOf = '2024-11-30') => {
  const level = { code: '4', act, operator: '>=', value: '90', ...line };
  const overlay = overlaySchema.parse({ ...shipped, levels: [...shipped.levels, level] });
  return belowNational({ dossier: { ...dossier, asOf: day(asOf) }, national, overlay });
};

test('a level of the province below that of the State is told with its act and its reason', () => {
  expect(withLevel({})).toMatchObject([{ code: '4', reason: '' }]);
  const belowNational = { reason: 'Theo đề nghị của Sở Công Thương.' };
  expect(withLevel({ belowNational })).toMatchObject([{ code: '4', ...belowNational }]);
});

test('one above it, or that binds on another day only, is not', () => {
  expect(withLevel({ value: '100' })).toEqual([]);
  expect(withLevel({ validFrom: '2024-12-01' })).toEqual([]);
});
