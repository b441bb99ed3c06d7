import { expect, test } from 'vitest';
import { foreignPeriod, outlinesFileSchema } from '#shared/dossier/outline-period.ts';
import { day } from '#shared/kernel/day.ts';
import { linesOf } from '../../fixtures/built-paper.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import { readShippedJson, shippedProcedure } from '../../fixtures/paper-texts.ts';

const { period } = outlinesFileSchema.parse(readShippedJson('dossier-texts/outlines.json'));

test('the outlines fit sets of their period, and the dossier of another is told whose they are', () => {
  expect(foreignPeriod(period, { from: 2021, to: 2025 })).toBeNull();
  expect(foreignPeriod(period, { from: 2022, to: 2030 })).toBeNull();
  expect(foreignPeriod(period, { from: 2026, to: 2030 })).toEqual({ from: 2021, to: 2025 });
});

test.each(['P01', 'P02'])('%s of 2026 - 2030 rests on no act of 2021 - 2025', (paper) => {
  const source = sampleSource('complete');
  const text = linesOf(
    {
      ...source,
      dossier: { ...source.dossier, year: 2026, asOf: day('2026-11-30') },
      set: {
        ...source.set,
        id: 'commune-standard-2026-2030',
        title: 'Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026 - 2030',
        grade: 'standard',
        period: { from: 2026, to: 2030 },
      },
      procedure: shippedProcedure('commune-2026-2030'),
      overlay: null,
      versions: [],
    },
    paper,
  ).join('\n');
  expect(text).toContain('Quyết định số 51/2025/QĐ-TTg');
  expect(text).not.toMatch(/318\/QĐ-TTg|18\/2022\/QĐ-TTg|27\/2022\/NĐ-CP/);
});
