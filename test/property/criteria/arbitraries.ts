import fc from 'fast-check';
import type { Answer } from '#shared/criteria/answer.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import { operators } from '#shared/criteria/requirement.ts';
import { qualifiers } from '#shared/criteria/qualifier.ts';
import { decimal, type Decimal } from '#shared/kernel/decimal.ts';

/** A decimal with up to four places, as an exact text. */
export const decimals = (most: number): fc.Arbitrary<Decimal> =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: 9999 }))
    .map(([whole, rest]) => {
      const fraction = String(rest).padStart(4, '0').replace(/0+$/, '');
      return decimal(fraction === '' ? whole : `${whole}.${fraction}`);
    });

export const positives = (most: number): fc.Arbitrary<Decimal> =>
  decimals(most).filter((value) => value !== '0');

export const anyOperator = fc.constantFrom(...operators);

const anyDecimal = fc.oneof(
  decimals(200),
  decimals(1_000_000),
  fc.constantFrom('0', '-1', '100', '0.0000000001', '99999999999999999999').map(decimal),
);

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const numbers = {
  value: optional(anyDecimal),
  numerator: optional(anyDecimal),
  denominator: optional(anyDecimal),
};

/** Anything the schema lets through: mostly wrong for the indicator, now and then right. */
export const anyAnswer = (indicator: Indicator): fc.Arbitrary<Answer> => {
  const levels = indicator.requirement.kind === 'text' ? (indicator.requirement.levels ?? []) : [];
  const ids = ['other', ...(indicator.parts ?? []).map(({ id }) => id)];
  const part = fc.record({ ...numbers, achieved: optional(fc.boolean()) });
  return fc.record({
    ...numbers,
    achieved: optional(fc.boolean()),
    level: optional(fc.constantFrom('', 'Xuất sắc', ...levels)),
    parts: optional(fc.dictionary(fc.constantFrom(...ids), part)),
    decided: optional(
      fc.record({
        verdict: fc.constantFrom('met' as const, 'not-met' as const),
        reason: fc.constantFrom('', 'Theo biên bản.'),
      }),
    ),
    notApplicable: optional(fc.record({ reason: fc.constantFrom('', 'Không có.') })),
    qualifier: optional(fc.constantFrom(...qualifiers)),
  });
};

/** An answer with one field only, of the kind that the indicator asks for. */
export const fittingAnswer = (indicator: Indicator): fc.Arbitrary<Answer> => {
  if (indicator.measure === 'yes-no') return fc.boolean().map((achieved) => ({ achieved }));
  const { requirement } = indicator;
  if (requirement.kind === 'text' && requirement.levels)
    return fc.constantFrom(...requirement.levels).map((level) => ({ level }));
  if (requirement.kind === 'text')
    return fc.constant({ decided: { verdict: 'met' as const, reason: 'Theo biên bản.' } });
  return fc.integer({ min: 0, max: 100 }).map((value) => ({ value: decimal(value) }));
};
