/** The sentences of one area, by a key that says where they stand. `{name}` is a place to fill. */
export type Sentences = Readonly<Record<string, string>>;

/** The names in braces of a sentence. */
export type PlacesOf<Sentence extends string> =
  Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | PlacesOf<Rest> : never;

/** Keeps every sentence as a literal type, so that a forgotten value for a place does not compile. */
export const sentences = <const Table extends Sentences>(table: Table): Table => table;

/** The same keys in another language: one too few or too many does not compile. */
export type Translation<Table extends Sentences> = { readonly [Key in keyof Table]: string };

export type Values = Readonly<Record<string, string | number>>;

/** Puts the values into their places; a place without a value is left out. */
export const fill = (sentence: string, values: Values = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
