import { isEach, isIf } from './fill-flow.ts';
import {
  textTags,
  type Condition,
  type Flow,
  type Outline,
  type OutlineLeaf,
  type RowCell,
  type RowLeaf,
  type TableLeaf,
  type Template,
} from './outline.ts';
import { printTemplate } from './template.ts';

/** The text of an outline; read again it gives the same outline. */
export const printOutline = (outline: Outline): string =>
  `${printFlow(outline.nodes, printLeaf).join('\n')}\n`;

const printFlow = <Leaf extends { readonly kind: string }>(
  nodes: readonly Flow<Leaf>[],
  print: (leaf: Leaf) => readonly string[],
): readonly string[] => nodes.flatMap((node) => printNode(node, print));

const printNode = <Leaf extends { readonly kind: string }>(
  node: Flow<Leaf>,
  print: (leaf: Leaf) => readonly string[],
): readonly string[] => {
  if (isIf(node)) {
    const otherwise = printFlow(node.otherwise, print);
    const body = printFlow(node.then, print);
    const elseLines = otherwise.length === 0 ? [] : ['ELSE', ...otherwise];
    return [`IF ${printCondition(node.condition)}`, ...body, ...elseLines, 'FI'];
  }
  if (isEach(node)) {
    return [`EACH ${node.variable} IN ${node.list}`, ...printFlow(node.body, print), 'DONE'];
  }
  return print(node);
};

const printCondition = ({ path, comparison }: Condition): string =>
  comparison === null ? `{${path}}` : `{${path}} ${comparison.sign} ${comparison.value}`;

const printLeaf = (leaf: OutlineLeaf): readonly string[] => {
  switch (leaf.kind) {
    case 'basis':
      return [`${leaf.place.toUpperCase()} ${leaf.key ?? `"${printTemplate(leaf.text ?? [])}"`}`];
    case 'table':
      return printTable(leaf);
    case 'free':
      return [
        `FREE ${leaf.name} "${leaf.label}"${leaf.optional ? ' optional' : ''}${printOffer(leaf.offer)}`,
      ];
    case 'attach':
      return [`ATTACH ${leaf.items.map(printTemplate).join('; ')}`];
    case 'annex':
      return [
        `ANNEX ${printCells([leaf.label, leaf.title, ...(leaf.parent ? [leaf.parent] : [])])}`,
      ];
    case 'article':
      return [`ARTICLE ${leaf.number}. ${printTemplate(leaf.text)}`];
    case 'include':
      return [`INCLUDE ${leaf.paper}`];
    case 'photos':
      return [`PHOTOS ${printCells(leaf.photos)}`];
    case 'sign':
      return [
        `SIGN ${leaf.form}`,
        ...(leaf.recipients.length === 0
          ? []
          : [`RECIPIENTS ${leaf.recipients.map(printTemplate).join('; ')}`]),
      ];
    case 'break':
      return [leaf.orientation === 'landscape' ? 'BREAK landscape' : 'BREAK'];
    default:
      return [`${textTags[leaf.kind]} ${printTemplate(leaf.text)}`];
  }
};

const printOffer = (offer: Template | null): string =>
  offer === null ? '' : ` OFFER ${printTemplate(offer)}`;

const printCells = (cells: readonly Template[]): string => cells.map(printTemplate).join(' | ');

const printTable = (table: TableLeaf): readonly string[] => {
  const columns = table.columns.map(
    ({ title, isNumber, width }) => `${title}${isNumber ? '#' : ''} [${width}]`,
  );
  const numbered = table.numbered ? ' numbered' : '';
  return [
    `TABLE ${table.name} "${table.sheetName}"${numbered}: ${columns.join(' | ')}`,
    ...printFlow(table.rows, printRow),
    ...(table.empty === null ? [] : [`EMPTY ${printTemplate(table.empty)}`]),
    'END',
  ];
};

const rowTags = { body: 'ROW', group: 'GROUP', total: 'TOTAL' } as const;

const printRow = (row: RowLeaf): readonly string[] => [
  `${rowTags[row.role]} ${row.cells.map(printCell).join(' | ')}`.trimEnd(),
];

const printCell = (cell: RowCell): string => {
  if (cell === 'left') return '<';
  return cell === 'above' ? '^' : printTemplate(cell);
};
