import { parseAst, type Plugin } from 'vite';

/**
 * Rules and the schemas of what they judge stand in the same files of shared/. The viewer judges and parses nothing, and
 * the library of schemas would make up three quarters of it. What a module of shared/ works out when it is loaded is pure
 * (test/architecture/purity), so each such value is marked to be dropped where nothing uses it.
 */
export const dropSchemas = (): Plugin => ({
  name: 'drop-schemas',
  enforce: 'post',
  transform(code, id) {
    if (!/[\\/]shared[\\/]/.test(id)) return null;
    return { code: marked(code), map: null };
  },
});

type Span = { readonly start: number; readonly end: number };

const marked = (code: string): string =>
  initialisers(code).reduceRight(
    (rest, { start, end }) =>
      `${rest.slice(0, start)}/* @__PURE__ */ (() => (${rest.slice(start, end)}))()${rest.slice(end)}`,
    code,
  );

/** What the constants of a module are worked out from, in their order; functions and plain values cost nothing. */
const initialisers = (code: string): readonly Span[] =>
  parseAst(code).body.flatMap((statement) => {
    const declared =
      statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type !== 'VariableDeclaration') return [];
    return declared.declarations.flatMap(({ init }) =>
      init && !/Function|Literal/.test(init.type) ? [init] : [],
    );
  });
