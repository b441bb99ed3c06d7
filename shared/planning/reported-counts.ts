import { z } from 'zod';
import type { SetScore } from '#shared/assessments/score-types.ts';
import { idSchema } from '#shared/kernel/ids.ts';

const count = z.int().min(0).max(9999).nullable();

/** Counts as a report printed them, for comparison only: they never change a verdict. */
export const reportedCountsFieldsSchema = z.object({
  dossierId: idSchema,
  /** The report they stand in: "Báo cáo số 203/BC-UBND". */
  source: z.string().max(500),
  criteriaMet: count,
  criteriaTotal: count,
  criteriaMissing: count,
  indicatorsMet: count,
  indicatorsTotal: count,
  indicatorsMissing: count,
});
export type ReportedCountsFields = z.infer<typeof reportedCountsFieldsSchema>;

export const reportedFields = [
  'criteriaMet',
  'criteriaTotal',
  'criteriaMissing',
  'indicatorsMet',
  'indicatorsTotal',
  'indicatorsMissing',
] as const;
export type ReportedField = (typeof reportedFields)[number];

export type Disagreement = {
  readonly field: ReportedField;
  readonly typed: number;
  readonly computed: number;
  readonly sentence: string;
};

/** Where a report's count is not the one worked out: "13 chỉ tiêu còn thiếu" against 38 − 27 = 11. */
export const findDisagreements = (
  reported: Pick<ReportedCountsFields, ReportedField>,
  score: SetScore,
): Disagreement[] =>
  reportedFields.flatMap((field) => {
    const typed = reported[field];
    const computed = computedCounts(score)[field];
    if (typed === null || typed === computed) return [];
    return [{ field, typed, computed, sentence: sentenceOf(field, typed, score) }];
  });

const computedCounts = ({
  totals: { criteria, indicators },
}: SetScore): Record<ReportedField, number> => ({
  criteriaMet: criteria.met,
  criteriaTotal: criteria.total,
  criteriaMissing: criteria.missing,
  indicatorsMet: indicators.counted,
  indicatorsTotal: indicators.total,
  indicatorsMissing: indicators.missing,
});

const sentenceOf = (field: ReportedField, typed: number, score: SetScore): string => {
  const { counted, total, missing } = score.totals.indicators;
  const { criteria } = score.totals;
  switch (field) {
    case 'criteriaMet':
      return `báo cáo ghi ${typed} tiêu chí đạt, phần mềm tính được ${criteria.met}`;
    case 'criteriaTotal':
      return `báo cáo ghi ${typed} tiêu chí, bộ tiêu chí có ${criteria.total}`;
    case 'criteriaMissing':
      return `báo cáo ghi ${typed} tiêu chí còn thiếu, phần mềm tính được ${criteria.missing} (${criteria.total} − ${criteria.met})`;
    case 'indicatorsMet':
      return `báo cáo ghi ${typed} chỉ tiêu đạt, phần mềm tính được ${counted}`;
    case 'indicatorsTotal':
      return `báo cáo ghi ${typed} chỉ tiêu, bộ tiêu chí có ${total}`;
    case 'indicatorsMissing':
      return `báo cáo ghi ${typed} chỉ tiêu còn thiếu, phần mềm tính được ${missing} (${total} − ${counted})`;
  }
};
