import { formatCount } from '#shared/kernel/number-text.ts';
import { missingFact, wordsFact, type Fact } from './fact.ts';

/** What became of each, with how many: `[['tiếp thu', 3], ['giải trình', 0]]`. */
type Handled = readonly (readonly [words: string, count: number])[];

/** "tiếp thu 03; giải trình 02": nothing is said of what happened to none. Null: nobody has counted yet. */
export const handledFact = (all: Handled | null): Fact => {
  if (all === null) return missingFact;
  const some = all.filter(([, count]) => count > 0);
  const text = some.map(([words, count]) => `${words} ${formatCount(count)}`).join('; ');
  return wordsFact(text, all.map(([, count]) => count).join(' '));
};
