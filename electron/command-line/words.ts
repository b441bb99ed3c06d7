import { WrongUsage } from './failures.ts';

/** The command line, taken apart: words that stand alone, and `--name value`. */
export type Words = {
  readonly plain: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
};

const flagNames = new Set(['json', 'help', 'force']);

/** Takes the words apart. `--name value` and `--name=value` are one; flags take no value. */
export const readWords = (given: readonly string[]): Words => {
  const plain: string[] = [];
  const options = new Map<string, string>();
  const flags = new Set<string>();
  for (let at = 0; at < given.length; at += 1) {
    const word = (given[at] ?? '').normalize('NFC');
    if (!word.startsWith('--')) plain.push(word);
    else if (flagNames.has(word.slice(2))) flags.add(word.slice(2));
    else {
      const [name, joined] = splitOnce(word.slice(2));
      const value = joined ?? given[(at += 1)];
      if (value === undefined) throw new WrongUsage(`--${name} needs a value`);
      options.set(name, value.normalize('NFC'));
    }
  }
  return { plain, options, flags };
};

const splitOnce = (word: string): [string, string | undefined] => {
  const at = word.indexOf('=');
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
};

export const option = ({ options }: Words, name: string): string | undefined => options.get(name);

export const required = (words: Words, name: string): string => {
  const value = option(words, name);
  if (value === undefined || value === '') throw new WrongUsage(`--${name} is missing`);
  return value;
};
