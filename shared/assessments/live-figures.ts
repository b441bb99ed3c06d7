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
  ...[...Map.groupBy(proofs, ({ id }) => id).values()].flatMap(citesOf),
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

const citesOf = (places: readonly CitedProof[]): readonly LiveFigure[] => {
  const [first] = places;
  if (!first) return [];
  const { id, label } = first;
  return [
    { key: `proof.${id}`, forms: [label] },
    { key: `cite.${id}`, forms: [citationText(label, places)] },
  ];
};

/** "MC-012, tr. 2-4, 7": all places an indicator cites in one proof. */
const citationText = (label: string, places: readonly CitedProof[]): string => {
  const pages = [...new Set(places.map(pagesOf))].filter((text) => text !== '').join(', ');
  return pages === '' ? label : `${label}, tr. ${pages}`;
};

/** What an indicator rests on, each proof once with its pages: "MC-012, tr. 2-4; MC-014". */
export const citationsText = (proofs: readonly CitedProof[]): string => {
  const texts = [...Map.groupBy(proofs, ({ id }) => id).values()].map((places) =>
    citationText(places[0]?.label ?? '', places),
  );
  // A comma stands before pages, so another sign parts the proofs.
  return texts.join(proofs.some(({ pageFrom }) => pageFrom !== null) ? '; ' : ', ');
};

const pagesOf = ({ pageFrom, pageTo }: CitedProof): string => {
  if (pageFrom === null) return '';
  return pageTo === null || pageTo === pageFrom ? String(pageFrom) : `${pageFrom}-${pageTo}`;
};
