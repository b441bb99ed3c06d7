import type { Evaluation, MeasuredValue } from '#shared/criteria/evaluation.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';
import { formatCount, formatDecimal } from '#shared/kernel/number-text.ts';

/** What a text may name and follow: a number of the ledger or of the rule, a proof. The first form is the usual one. */
export type LiveFigure = { readonly key: string; readonly forms: readonly string[] };

/** A proof an indicator rests on, as a text cites it. */
export type CitedProof = {
  readonly id: string;
  readonly label: string;
  readonly pageFrom: number | null;
  readonly pageTo: number | null;
};

/** Everything about one indicator that a text may name. */
export const liveFigures = (
  evaluation: Evaluation,
  proofs: readonly CitedProof[],
): readonly LiveFigure[] => [
  ...figuresOf('', evaluation.value),
  ...evaluation.parts.flatMap(({ id, value }) => figuresOf(`${id}.`, value)),
  ...gapOf(evaluation),
  ...proofs.flatMap(citesOf),
];

const figuresOf = (prefix: string, value: MeasuredValue | null): readonly LiveFigure[] => {
  if (value?.kind !== 'number') return [];
  const { numerator, denominator, printed, figure } = value;
  return [
    ...numberOf(`${prefix}numerator`, numerator),
    ...numberOf(`${prefix}denominator`, denominator),
    figure.endsWith('%')
      ? { key: `${prefix}value`, forms: shareForms(figure) }
      : { key: `${prefix}value`, forms: formsOf(printed) },
  ];
};

const numberOf = (key: string, number: Decimal | null): readonly LiveFigure[] =>
  number === null ? [] : [{ key, forms: formsOf(number) }];

const formsOf = (number: Decimal): readonly string[] => [
  ...new Set([formatDecimal(number), formatCount(number)]),
];

const shareForms = (figure: string): readonly string[] =>
  figure === '100,00%' ? ['100%', figure] : [figure];

const gapOf = ({ distance }: Evaluation): readonly LiveFigure[] => {
  if (distance?.side !== 'missing') return [];
  const natural = distance.natural === null ? [] : numberOf('natural', distance.natural.amount);
  return [{ key: 'gap', forms: formsOf(distance.gap) }, ...natural];
};

const citesOf = ({ id, label, pageFrom, pageTo }: CitedProof): readonly LiveFigure[] => {
  const to = pageTo === null || pageTo === pageFrom ? '' : `-${pageTo}`;
  const pages = pageFrom === null ? '' : `, tr. ${pageFrom}${to}`;
  return [
    { key: `proof.${id}`, forms: [label] },
    { key: `cite.${id}`, forms: [`${label}${pages}`] },
  ];
};
