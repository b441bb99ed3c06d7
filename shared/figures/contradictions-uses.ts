import { compare } from '#shared/kernel/decimal.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import type { Contradiction } from './contradiction.ts';
import type { LedgerToCheck } from './find-contradictions.ts';
import type { Figure } from './figure.ts';
import { contradiction, statementOf } from './statement.ts';

/** The two figures of one answer. */
export type SlotPair = { readonly numeratorId: string; readonly denominatorId: string };

type Ledger = Pick<LedgerToCheck, 'figures' | 'sharedConcepts' | 'slotPairs'>;

/**
 * One figure with two values: same concept, definition, source and day. Also a number that came in with a file
 * and stayed at its own slot because the shared figure says something else.
 */
export const twoValuesOfOne = ({ figures, sharedConcepts }: Ledger): Contradiction[] => {
  const homeOf = ({ concept }: Figure): string => sharedConcepts.get(concept) ?? concept;
  const isGuest = (figure: Figure): boolean => homeOf(figure) !== figure.concept;
  const groups = Map.groupBy(figures, (figure) => `${homeOf(figure)} ${figure.asOf}`);
  return [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => Number(isGuest(a)) - Number(isGuest(b)));
    return sorted.flatMap((figure, index) =>
      sorted
        .slice(0, index)
        .filter((first) =>
          isGuest(figure) ? !isGuest(first) && first.sourceKey === '' : isSameSource(first, figure),
        )
        .flatMap((first) => differing(figure, first)),
    );
  });
};

const isSameSource = (a: Figure, b: Figure): boolean =>
  a.concept === b.concept &&
  a.source.trim() !== '' &&
  fold(a.source.trim()) === fold(b.source.trim()) &&
  fold(a.definition.trim()) === fold(b.definition.trim());

const differing = (figure: Figure, first: Figure): Contradiction[] => {
  const [[stated], [against]] = [statementOf(figure), statementOf(first)];
  if (!stated || !against || compare(stated.value, against.value) === 0) return [];
  return [contradiction('two-values', figure, { stated, against })];
};

/** A share above one hundred percent; figures of two units (m² and persons) are no share. */
export const numeratorsAboveDenominators = ({ figures, slotPairs }: Ledger): Contradiction[] => {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return slotPairs.flatMap(({ numeratorId, denominatorId }) => {
    const [top, base] = [byId.get(numeratorId), byId.get(denominatorId)];
    if (!top || !base || top.unitOf !== base.unitOf) return [];
    const [[stated], [against]] = [statementOf(top), statementOf(base)];
    if (!stated || !against || compare(stated.value, against.value) <= 0) return [];
    return [contradiction('slots', top, { stated, against })];
  });
};
