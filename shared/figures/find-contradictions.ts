import type { Concept, PartWithin, WholeOfParts } from './concept.ts';
import type { Contradiction } from './contradiction.ts';
import type { Figure } from './figure.ts';
import { partsAgainstWhole, partsWithinWhole, sharesAgainstParts } from './contradictions-parts.ts';
import {
  numeratorsAboveDenominators,
  twoValuesOfOne,
  type SlotPair,
} from './contradictions-uses.ts';
import { typedAgainstVillages, villagesAgainstCount } from './contradictions-villages.ts';
import type { SummedUnit } from './roll-up.ts';

/** A commune's ledger with what lies below it and where its figures are used. */
export type LedgerToCheck = {
  readonly unitId: string;
  readonly figures: readonly Figure[];
  readonly villages: readonly SummedUnit[];
  readonly villageFigures: readonly Figure[];
  readonly concepts: readonly Concept[];
  readonly wholes: readonly WholeOfParts[];
  readonly within: readonly PartWithin[];
  /** The concept a slot shares with others, by the concept that is the slot's own. */
  readonly sharedConcepts: ReadonlyMap<string, string>;
  /** Numerator and denominator of each answer. */
  readonly slotPairs: readonly SlotPair[];
};

/** Every place where the ledger contradicts itself; another source or another day is never a fault. */
export const findContradictions = (ledger: LedgerToCheck): Contradiction[] => {
  const places = [
    ledger.figures,
    ...Map.groupBy(ledger.villageFigures, ({ unitId }) => unitId).values(),
  ];
  return withoutRepeats([
    ...twoValuesOfOne(ledger),
    ...typedAgainstVillages(ledger),
    ...villagesAgainstCount(ledger),
    ...places.flatMap((figures) => [
      ...partsAgainstWhole(figures, ledger.wholes),
      ...partsWithinWhole(figures, ledger.within),
      ...sharesAgainstParts(figures, ledger.concepts),
    ]),
    ...numeratorsAboveDenominators(ledger),
  ]);
};

/** Two indicators that share both numbers, or a rule and an answer, find the same pair once. */
const withoutRepeats = (found: readonly Contradiction[]): Contradiction[] => {
  const pairOf = ({ stated, against }: Contradiction): string =>
    [stated.figureId, against.figureId ?? against.value].join(' ');
  return [...new Map(found.toReversed().map((one) => [pairOf(one), one])).values()].toReversed();
};
