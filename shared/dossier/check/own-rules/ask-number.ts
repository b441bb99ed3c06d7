import { compare, decimal, multiply, normalize, type Decimal } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { shareToPlaces } from '#shared/kernel/share-to-places.ts';
import type { Ask } from '#shared/procedures/own-rule.ts';
import type { CheckFacts } from '../check-facts.ts';
import type { Found } from '../rule.ts';
import { numberFact, type Measure } from './number-facts.ts';

type AskNumber = Extract<Ask, { readonly kind: 'number' }>;

/** A number of the dossier is at least, at most a value. One that nobody entered does not keep the rule. */
export const askNumber = (
  { number, least, most }: AskNumber,
  facts: CheckFacts,
): readonly Found[] => {
  const { measure, place } = numberFact(number, facts);
  if (measure === null) return [{ fault: 'noNumber', place }];
  const found = (fault: string, line: Decimal): Found => ({
    fault,
    place,
    values: {
      found: withUnit(printed(measure, line), measure),
      limit: withUnit(formatDecimal(line), measure),
    },
  });
  const [from, to] = [least, most].map((bound) => (bound === null ? null : decimal(bound)));
  return [
    ...(from && compareTo(measure, from) < 0 ? [found('below', from)] : []),
    ...(to && compareTo(measure, to) > 0 ? [found('above', to)] : []),
  ];
};

/** Against a line, by exact fractions. */
export const compareTo = ({ part, whole }: Measure, line: Decimal): -1 | 0 | 1 =>
  whole === null
    ? compare(part, line)
    : compare(multiply(part, decimal(100)), multiply(line, whole));

/** A share never stands printed on the other side of its line. */
export const printed = ({ part, whole }: Measure, line: Decimal): string =>
  formatDecimal(
    whole === null
      ? part
      : normalize(shareToPlaces(Number(part), Number(whole), { line, places: 2 })),
  );

const withUnit = (text: string, { unitOf }: Measure): string =>
  unitOf === '%' ? `${text}%` : `${text} ${unitOf}`.trim();
