import { catalogue, type MessageArea, type MessageKey } from './catalogue.ts';
import type { Language } from './language.ts';
import { fill, type PlacesOf, type Sentences, type Values } from './sentences.ts';

type SentenceOf<
  Area extends MessageArea,
  Key extends MessageKey<Area>,
> = (typeof catalogue)['vi'][Area][Key] & string;

/** Nothing for a sentence without places, else a value for each of them. */
type ValuesFor<Sentence extends string> = [PlacesOf<Sentence>] extends [never]
  ? []
  : [values: Readonly<Record<PlacesOf<Sentence>, string | number>>];

/** Says a sentence of one area by its key: `text('saved', { time })`. */
export type Text<Area extends MessageArea> = <Key extends MessageKey<Area>>(
  key: Key,
  ...values: ValuesFor<SentenceOf<Area, Key>>
) => string;

/** The sentences of an area in a language. */
export const speak = <Area extends MessageArea>(language: Language, area: Area): Text<Area> => {
  const table: Sentences = catalogue[language][area];
  return (key, ...values: readonly Values[]) => fill(table[key] ?? key, values[0]);
};
