import { fold } from '#shared/kernel/vietnamese.ts';
import type { CheckedIndicator } from './check-facts.ts';
import { indicatorPlace } from './places.ts';
import type { Found, Rule } from './rule.ts';
import { wrongLevels } from './rules-levels.ts';

const at = (
  { indicator }: CheckedIndicator,
  fault: string,
  values: Readonly<Record<string, string>> = {},
): Found => ({ fault, place: indicatorPlace(indicator.code), values });

/** K23: "cơ bản đạt" is none of the four results. */
export const resultWords: Rule = ({ indicators }) =>
  indicators.flatMap((one) => {
    if (one.evaluation.verdict !== 'met' || one.ownText === null) return [];
    const word = weakWords.exec(one.ownText)?.[0];
    return word === undefined ? [] : [at(one, 'weakWord', { word })];
  });

const weakWords = /cơ bản (?:đã )?đạt|gần đạt|phấn đấu đạt|tương đối đạt/iu;

/** K27: each number of a text is in the ledger and not older than it. */
export const numbersOfTexts: Rule = ({ indicators }) =>
  indicators.flatMap((one) => {
    const levels = wrongLevels(one);
    const stray = one.textFaults.stray.filter((text) => !levels.includes(text));
    return [
      ...one.textFaults.changed.map(({ written, now }) => at(one, 'changed', { written, now })),
      ...(stray.length === 0 ? [] : [at(one, 'stray', { numbers: stray.join(', ') })]),
    ];
  });

/** K28: texts say something of their own, in whole sentences, each with its proof. */
export const ownWords: Rule = ({ indicators }) => {
  const written = indicators.filter(({ ownText }) => ownText !== null);
  return written.flatMap((one, index) => {
    const twin = written.slice(0, index).find((other) => similarity(one, other) >= nearlyTheSame);
    return [
      ...(twin === undefined ? [] : [at(one, 'copied', copiedValues(one, twin))]),
      ...(words(one).length < fewWords ? [at(one, 'short')] : []),
      ...one.textFaults.unproved.map((sentence) => at(one, 'unproved', { sentence })),
    ];
  });
};

const copiedValues = (one: CheckedIndicator, twin: CheckedIndicator) => ({
  code: twin.indicator.code,
  percent: String(Math.floor(similarity(one, twin) * 100)),
});

const nearlyTheSame = 0.9;
const fewWords = 6;

const words = ({ ownText }: CheckedIndicator): readonly string[] =>
  fold(ownText ?? '').match(/[a-z0-9]+/g) ?? [];

/** Share of word pairs that two texts have in common (Dice): 1 for the same text. */
const similarity = (one: CheckedIndicator, other: CheckedIndicator): number => {
  const [a, b] = [pairsOf(words(one)), pairsOf(words(other))];
  if (a.length + b.length === 0) return 0;
  const left = Map.groupBy(b, (pair) => pair);
  const common = a.filter((pair) => left.get(pair)?.pop() !== undefined).length;
  return (2 * common) / (a.length + b.length);
};

const pairsOf = (all: readonly string[]): readonly string[] =>
  all.slice(1).map((word, index) => `${all[index]} ${word}`);
