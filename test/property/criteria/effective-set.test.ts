import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorsOf, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { evaluateIndicator } from '#shared/criteria/evaluate-indicator.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import { overlaySchema, type Overlay, type OverlayLevel } from '#shared/criteria/overlay.ts';
import { checkOverlay } from '#shared/criteria/overlays/check-overlay.ts';
import { effectiveSet } from '#shared/criteria/overlays/effective-set.ts';
import { readOverlayDocument } from '#shared/criteria/overlays/read-overlay.ts';
import { standingsOf } from '#shared/criteria/overlays/standings.ts';
import { requiredLevel } from '#shared/criteria/required-level.ts';
import type { ThresholdRequirement } from '#shared/criteria/requirement.ts';
import { add, subtract, type Decimal } from '#shared/kernel/decimal.ts';
import { loadSet } from '../../unit/criteria/load-set.ts';
import { overlayFile } from '../../unit/criteria/make-overlay.ts';
import { decimals, fittingAnswer } from './arbitraries.ts';

const set = loadSet('commune-advanced-2021-2025');
const asOf = '2024-11-30';
const variants = set.variants.map(({ id }) => id);
type Measured = Indicator & { readonly requirement: ThresholdRequirement };
const isMeasured = (indicator: Indicator): indicator is Measured =>
  indicator.requirement.kind === 'threshold';
const measured = indicatorsOf(set).filter(isMeasured);

const overlayOf = (fields: Readonly<Record<string, unknown>>): Overlay =>
  overlaySchema.parse(overlayFile(fields));

const findOf = (from: CriteriaSet, code: string): Indicator => {
  const found = indicatorsOf(from).find((one) => one.code === code);
  if (!found) throw new Error(`no indicator ${code}`);
  return found;
};

/** A level as far beside the State's as is asked, on the stricter or on the laxer side, in every column and year. */
const movedLevel = (
  { code, requirement: { operator, byVariant, byYear = {} } }: Measured,
  { by, isStricter }: { readonly by: Decimal; readonly isStricter: boolean },
) => {
  const isUp = operator.startsWith('>') === isStricter;
  const moved = (table: Readonly<Record<string, Decimal>>) =>
    Object.fromEntries(
      Object.entries(table).map(([key, value]) => [
        key,
        isUp ? add(value, by) : subtract(value, by),
      ]),
    );
  const years = Object.entries(byYear).map(([year, table]) => [year, moved(table)]);
  return {
    code,
    operator,
    act: 'first',
    byVariant: moved(byVariant),
    ...(years.length > 0 && { byYear: Object.fromEntries(years) }),
  };
};

const aMove = fc.record({
  indicator: fc.constantFrom(...measured),
  by: decimals(40),
  variant: fc.constantFrom(...variants),
  year: fc.constantFrom(2021, 2022, 2023, 2024, 2025),
});

describe('the set that binds', () => {
  it('is the very set without an overlay, and with one that has no line', () => {
    expect(effectiveSet(set, null, asOf)).toBe(set);
    expect(effectiveSet(set, overlayOf({}), asOf)).toBe(set);
    const later = { levels: [{ code: '2.1', operator: '>=', value: 1, act: 'second' }] };
    expect(effectiveSet(set, overlayOf(later), '2024-05-16')).toBe(set);
  });

  it('with a stricter level never turns not-met into met', () => {
    fc.assert(
      fc.property(
        aMove.chain((move) => fc.tuple(fc.constant(move), fittingAnswer(move.indicator))),
        ([{ indicator, by, variant, year }, answer]) => {
          const overlay = overlayOf({ levels: [movedLevel(indicator, { by, isStricter: true })] });
          expect(checkOverlay(overlay, set).ok).toBe(true);
          const binding = findOf(effectiveSet(set, overlay, asOf), indicator.code);
          const before = evaluateIndicator({ indicator, variant, year, answer }).verdict;
          const after = evaluateIndicator({ indicator: binding, variant, year, answer }).verdict;
          if (before !== 'met') expect(after).not.toBe('met');
        },
      ),
    );
  });

  it('tells every level below the State as such, and refuses it without a reason', () => {
    fc.assert(
      fc.property(aMove, ({ indicator, by }) => {
        fc.pre(by !== '0');
        const overlay = overlayOf({ levels: [movedLevel(indicator, { by, isStricter: false })] });
        expect(standingsOf(overlay, set)[0]?.standing).toBe('below');
        expect(checkOverlay(overlay, set)).toMatchObject({
          error: { code: 'overlay.belowNational', details: { code: indicator.code } },
        });
      }),
    );
  });

  it('leaves the columns that the province does not name to the State', () => {
    fc.assert(
      fc.property(aMove, ({ indicator, by, variant, year }) => {
        const { operator } = indicator.requirement;
        const level = {
          code: indicator.code,
          operator,
          byVariant: { [variant]: by },
          act: 'first',
        };
        const binding = findOf(effectiveSet(set, overlayOf({ levels: [level] }), asOf), level.code);
        for (const column of variants) {
          const required = requiredLevel(binding, { variant: column, year });
          if (column === variant)
            expect(required).toMatchObject({ threshold: by, origin: 'overlay' });
          else expect(required).toEqual(requiredLevel(indicator, { variant: column, year }));
        }
      }),
    );
  });

  it('says the same after the overlay went through a file', () => {
    const levels: fc.Arbitrary<readonly OverlayLevel[]> = fc
      .array(aMove, { maxLength: 6 })
      .map((moves) =>
        moves.map(({ indicator, by }, at) => ({
          ...movedLevel(indicator, { by, isStricter: true }),
          validFrom: overlayOf({ acts: [{ ...overlayOf({}).acts[0], date: `2023-01-0${at + 1}` }] })
            .acts[0]?.date,
        })),
      );
    fc.assert(
      fc.property(levels, (lines) => {
        const overlay = overlayOf({ levels: lines });
        const read = readOverlayDocument(JSON.parse(JSON.stringify(overlay)));
        expect(read).toEqual({ ok: true, value: overlay });
        if (read.ok)
          expect(effectiveSet(set, read.value, asOf)).toEqual(effectiveSet(set, overlay, asOf));
      }),
    );
  });
});
