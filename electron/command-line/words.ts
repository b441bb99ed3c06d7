import { WrongUsage } from './failures.ts';

/** The command line, taken apart: words that stand alone, and `--name value`. */
export type Words = {
  readonly plain: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
};

const flagNames = new Set(['json', 'help', 'dry-run', 'public', 'preview', 'stranger']);

/**
 * Takes the words apart. `--name value` and `--name=value` are one; flags take no value. Words stay as they were given:
 * a file whose name is not in NFC is found only by that very name. The core composes texts.
 */
export const readWords = (given: readonly string[]): Words => {
  const plain: string[] = [];
  const options = new Map<string, string>();
  const flags = new Set<string>();
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    if (!word.startsWith('--')) plain.push(word);
    else if (flagNames.has(word.slice(2))) flags.add(word.slice(2));
    else {
      const [name, joined] = splitOnce(word.slice(2));
      const next = joined ?? given[(at += 1)];
      // The next option is not the value of this one; a value that begins so is written with `=`.
      const value = joined === undefined && next?.startsWith('--') ? undefined : next;
      if (value === undefined) throw new WrongUsage(`--${name} needs a value`);
      options.set(name, value);
    }
  }
  return { plain, options, flags };
};

const splitOnce = (word: string): [string, string | undefined] => {
  const at = word.indexOf('=');
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
};

/** A mistyped option must not be passed over in silence: the file would be imported into another dossier. */
export const assertOptions = ({ options, flags }: Words, known: readonly string[]): void => {
  const unknown = [...options.keys(), ...flags].find(
    (name) => ![...everywhere, ...known].includes(name),
  );
  if (unknown !== undefined) throw new WrongUsage(`--${unknown}: no such option here`);
  if (flags.has('help')) throw new WrongUsage('');
};

const everywhere: readonly string[] = ['data', 'officer', 'json', 'help'];

export const option = ({ options }: Words, name: string): string | undefined => options.get(name);

export const required = (words: Words, name: string): string => {
  const value = option(words, name);
  if (value === undefined || value === '') throw new WrongUsage(`--${name} is missing`);
  return value;
};
