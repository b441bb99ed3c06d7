import { fold } from '#shared/kernel/vietnamese.ts';
import { indicatorsOf, type CriteriaSet } from '../criteria-set.ts';
import type { Indicator } from '../indicator.ts';
import type { Coverage, CrosswalkLine } from './crosswalk.ts';

/** An offer, never a line by itself: the names are alike, and a person has to read both. */
export type SuggestedLine = {
  readonly from: string;
  readonly to: string;
  readonly covers: Coverage;
  /** How alike the names are, in whole percent: 100 is the same words. */
  readonly likeness: number;
};

const leastLikeness = 60;

type Sets = { readonly from: CriteriaSet; readonly to: CriteriaSet };

/** For every new indicator the old one whose name is most alike, where they are alike enough and no line says so yet. */
export const suggestLines = (lines: readonly CrosswalkLine[], sets: Sets): SuggestedLine[] =>
  indicatorsOf(sets.to).flatMap((is) => {
    if (is.placeholder) return [];
    const [best] = indicatorsOf(sets.from)
      .map((was) => ({ was, likeness: likeness(was.name, is.name) }))
      .toSorted((a, b) => b.likeness - a.likeness);
    if (!best || best.likeness < leastLikeness || isMapped(lines, best.was, is)) return [];
    const { was } = best;
    const isSame = best.likeness === 100 && was.measure === is.measure;
    const covers = isSame ? 'whole' : 'part';
    return [{ from: was.code, to: is.code, covers, likeness: best.likeness }];
  });

const isMapped = (lines: readonly CrosswalkLine[], was: Indicator, is: Indicator): boolean =>
  lines.some(
    ({ from, to }) => from.includes(was.code) && 'indicator' in to && to.indicator === is.code,
  );

/** Words in common against all words (Dice), without tones; 100 for the same words, in whatever order. */
export const likeness = (a: string, b: string): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return Math.floor((200 * common) / Math.max(1, left.size + right.size));
};

const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(fold(name).match(/[\p{L}\d]+/gu) ?? []);
