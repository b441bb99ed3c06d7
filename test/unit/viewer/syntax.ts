import { parseSync, Visitor } from 'oxc-parser';

/** Every construct that came after ES2018, with where it stands; the standard's year behind each. */
export const newerSyntax = (script: string): readonly string[] => {
  const found: string[] = [];
  const note = (what: string) => (node: { readonly start: number }) => {
    found.push(`${what}: ${script.slice(node.start, node.start + 60)}`);
  };
  const { program } = parseSync('viewer.js', script, { sourceType: 'script' });
  new Visitor({
    ChainExpression: note('2020 ?.'),
    LogicalExpression: (node) => {
      if (node.operator === '??') note('2020 ??')(node);
    },
    AssignmentExpression: (node) => {
      if (['??=', '||=', '&&='].includes(node.operator)) note('2021 logical assignment')(node);
    },
    PropertyDefinition: note('2022 class field'),
    StaticBlock: note('2022 static block'),
    PrivateIdentifier: note('2022 private name'),
    ImportExpression: note('2020 import()'),
    MetaProperty: (node) => {
      if (node.meta.name === 'import') note('2020 import.meta')(node);
    },
    CatchClause: (node) => {
      if (node.param === null) note('2019 catch without a name')(node);
    },
    Literal: (node) => {
      const { raw } = node;
      if ('bigint' in node) note('2020 BigInt')(node);
      else if (typeof node.value === 'number' && raw?.includes('_'))
        note('2021 separator in a number')(node);
      if ('regex' in node) noteRegex(node.regex, note, node);
    },
  }).visit(program);
  return found;
};

type Note = (what: string) => (node: { readonly start: number }) => void;

/** Looking behind is of 2018, and Firefox of before 78 stops at the first sign of it: the whole page would be dead. */
const noteRegex = (
  { pattern, flags }: { readonly pattern: string; readonly flags: string },
  note: Note,
  node: { readonly start: number },
): void => {
  if (/[dv]/.test(flags)) note('2022 flag of a pattern')(node);
  if (pattern.includes('(?<=') || pattern.includes('(?<!')) note('looking behind')(node);
  if (pattern.includes('(?<') && !/\(\?<[=!]/.test(pattern)) note('named group')(node);
};
