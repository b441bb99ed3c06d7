type Table = Readonly<Record<string, unknown>>;

type Together<Tables> = Tables extends readonly [infer First, ...infer Rest]
  ? First & Together<Rest>
  : unknown;

/**
 * One table out of several. A name taken twice throws at start, where `{...a, ...b}` would let the second
 * row win in silence.
 */
export function combine<const Tables extends readonly Table[]>(...tables: Tables): Together<Tables>;
export function combine(...tables: readonly Table[]): Table {
  const all = new Map<string, unknown>();
  for (const [name, row] of tables.flatMap((table) => Object.entries(table))) {
    if (all.has(name)) throw new Error(`${name} is registered twice`);
    all.set(name, row);
  }
  return Object.fromEntries(all);
}
