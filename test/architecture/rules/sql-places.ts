import { visit } from './parse.ts';
import type { SourceFile } from './source-file.ts';

const mayHoldSql = /\.queries\.ts$|-rows\.ts$|^electron\/core\/db\/|^test\//;

/** The SQL texts of a file, one string each. */
const sqlIn = (file: SourceFile): readonly string[] => {
  const texts: string[] = [];
  visit(file, {
    TaggedTemplateExpression: (node) => {
      const isSql = node.tag.type === 'Identifier' && node.tag.name === 'sql';
      if (isSql) texts.push(file.text.slice(node.quasi.start, node.quasi.end));
    },
  });
  return texts;
};

/** SQL outside the files made for it: a handler or a rule that asks the database itself. */
export const misplacedSql = (file: SourceFile): boolean =>
  !mayHoldSql.test(file.path) && sqlIn(file).length > 0;

/** Table → folder of its area, read from `recordTable({ …, table: 'units' })`. */
export const tableOwners = (files: readonly SourceFile[]): ReadonlyMap<string, string> =>
  new Map(
    files
      .filter(({ path }) => path.endsWith('.records.ts'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\btable: '(\w+)'/g)].map(
          ([, table = '']) => [table, path.slice(0, path.lastIndexOf('/') + 1)] as const,
        ),
      ),
  );

/** Tables of other areas that the queries of an area name; their own queries are asked instead. */
export const foreignTables = (
  file: SourceFile,
  owners: ReadonlyMap<string, string>,
): readonly string[] => {
  if (!file.path.endsWith('.queries.ts')) return [];
  const named = sqlIn(file).flatMap((text) =>
    [...text.matchAll(/\b(?:from|join|into|update)\s+(\w+)/gi)].map(([, table = '']) => table),
  );
  const foreign = (table: string): boolean => {
    const owner = owners.get(table);
    return owner !== undefined && !file.path.startsWith(owner);
  };
  return [...new Set(named)].filter(foreign).map((table) => `${file.path} asks ${table}`);
};
