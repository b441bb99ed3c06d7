import type { Answer, PartAnswer } from '#shared/criteria/answer.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { decimalSchema, type Decimal } from '#shared/kernel/decimal.ts';
import type { ResultPartRecord, ResultRecord } from '#shared/assessments/result.ts';

export type FiguresById = ReadonlyMap<string, Figure>;

type Slots = Pick<ResultPartRecord, 'valueFigureId' | 'numeratorFigureId' | 'denominatorFigureId'>;

/** Puts the ledger's figures into the answer: the rules see numbers, the record only names them. */
export const answerOfResult = (
  result: ResultRecord,
  parts: readonly ResultPartRecord[],
  figures: FiguresById,
): Answer => {
  const qualifier = figureOf(result, figures)?.qualifier;
  return {
    ...numbersOf(result, figures),
    ...(result.achieved !== null && { achieved: result.achieved }),
    ...(result.level !== null && { level: result.level }),
    ...(parts.length > 0 && {
      parts: Object.fromEntries(parts.map((part) => [part.part, partOf(part, figures)])),
    }),
    ...(result.decidedVerdict !== null && {
      decided: { verdict: result.decidedVerdict, reason: result.decidedReason },
    }),
    ...(result.notApplicable && { notApplicable: { reason: result.notApplicableReason } }),
    ...(qualifier && { qualifier }),
  };
};

const partOf = (part: ResultPartRecord, figures: FiguresById): PartAnswer => ({
  ...numbersOf(part, figures),
  ...(part.achieved !== null && { achieved: part.achieved }),
});

const numbersOf = (slots: Slots, figures: FiguresById): PartAnswer => {
  const value = numberOf(slots.valueFigureId, figures);
  const numerator = numberOf(slots.numeratorFigureId, figures);
  const denominator = numberOf(slots.denominatorFigureId, figures);
  return {
    ...(value !== null && { value }),
    ...(numerator !== null && { numerator }),
    ...(denominator !== null && { denominator }),
  };
};

const numberOf = (figureId: string | null, figures: FiguresById): Decimal | null => {
  const figure = figureId === null ? undefined : figures.get(figureId);
  const parsed = decimalSchema.safeParse(figure?.value);
  return parsed.success ? parsed.data : null;
};

/** The figure whose qualifier stands for the answer: the value itself, else what is counted. */
const figureOf = (slots: Slots, figures: FiguresById): Figure | undefined =>
  figures.get(slots.valueFigureId ?? slots.numeratorFigureId ?? slots.denominatorFigureId ?? '');
