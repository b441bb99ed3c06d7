const isSql: unique symbol = Symbol('sql');

export type SqlValue = string | number | bigint | boolean | null | Uint8Array;

/** A query with its parameters. Only the tag makes one, so a plain string never reaches the database. */
export type Sql = {
  readonly [isSql]: true;
  readonly text: string;
  readonly params: readonly (string | number | bigint | null | Uint8Array)[];
};

/** Every `${value}` becomes a parameter; a nested fragment keeps its own text and parameters. */
export const sql = (texts: TemplateStringsArray, ...values: readonly (SqlValue | Sql)[]): Sql =>
  concatenate(
    texts.flatMap((text, index) => {
      const value = values[index];
      return value === undefined ? [fragment(text, [])] : [fragment(text, []), toSql(value)];
    }),
    '',
  );

/** Fragments with a separator between them: conditions by `and`, columns by a comma. */
export const joinSql = (parts: readonly Sql[], separator: ', ' | ' and ' | ' or '): Sql =>
  concatenate(parts, separator);

/** A table or column name that code (never input) decides; anything but a plain name throws. */
export const sqlName = (name: string): Sql => {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`${name} is no name of a table or column`);
  return fragment(`"${name}"`, []);
};

/** `(a, b, c)` for `in`: SQLite reads an empty list as "none". */
export const sqlList = (values: readonly SqlValue[]): Sql =>
  sql`(${joinSql(
    values.map((value) => toSql(value)),
    ', ',
  )})`;

const toSql = (value: SqlValue | Sql): Sql => {
  if (typeof value === 'boolean') return fragment('?', [value ? 1 : 0]);
  if (typeof value === 'object' && value !== null && isSql in value) return value;
  return fragment('?', [value]);
};

const concatenate = (parts: readonly Sql[], separator: string): Sql =>
  fragment(
    parts.map((part) => part.text).join(separator),
    parts.flatMap((part) => part.params),
  );

const fragment = (text: string, params: Sql['params']): Sql => ({ [isSql]: true, text, params });
