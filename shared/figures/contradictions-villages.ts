import { compare, decimal } from '#shared/kernel/decimal.ts';
import type { Contradiction } from './contradiction.ts';
import type { LedgerToCheck } from './find-contradictions.ts';
import type { Figure } from './figure.ts';
import { isSameKind, isWholeRollUp, rollUp, type RollUp } from './roll-up.ts';
import { computed, contradiction, statementOf } from './statement.ts';

type Ledger = Pick<LedgerToCheck, 'figures' | 'villages' | 'villageFigures' | 'concepts'>;

/** A typed figure of the commune against the sum of its villages; where villages are missing only a sum already above it. */
export const typedAgainstVillages = (ledger: Ledger): Contradiction[] => {
  const summed = new Set(ledger.concepts.filter(({ sums }) => sums).map(({ id }) => id));
  return ledger.figures
    .filter(({ origin, concept }) => origin === 'typed' && summed.has(concept))
    .flatMap((figure) => againstVillages(figure, ledger));
};

const againstVillages = (figure: Figure, { villages, villageFigures }: Ledger): Contradiction[] => {
  const [stated] = statementOf(figure);
  const sum = rollUp(figure, villages, villageFigures);
  if (!stated || !disagrees(sum, compare(stated.value, sum.total))) return [];
  const made = villageFigures.filter((one) => isSameKind(one, figure)).flatMap(statementOf);
  const missingUnitIds = sum.addends.flatMap(({ unitId, value }) =>
    value === null ? [unitId] : [],
  );
  const against = computed(figure, sum.total);
  return [contradiction('villages', figure, { stated, against, made, missingUnitIds })];
};

const disagrees = (sum: RollUp, order: -1 | 0 | 1): boolean =>
  sum.counted > 0 && (isWholeRollUp(sum) ? order !== 0 : order < 0);

/** The number of villages in the ledger is the number of villages the workspace knows on that day. */
export const villagesAgainstCount = ({ figures, villages }: Ledger): Contradiction[] =>
  figures
    .filter(({ concept }) => concept === 'villages')
    .flatMap((figure) => {
      const [stated] = statementOf(figure);
      const { expected } = rollUp(figure, villages, []);
      const known = decimal(expected);
      if (!stated || expected === 0 || compare(stated.value, known) === 0) return [];
      return [contradiction('village-count', figure, { stated, against: computed(figure, known) })];
    });
