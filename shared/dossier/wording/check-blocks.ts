import type { FoundFault } from '../outline/outline-fault.ts';
import { textTags, type Outline, type OutlineLeaf, type TableLeaf } from '../outline/outline.ts';
import { blocksOf } from './outline-tree.ts';

/** Blocks that a paper is not sent without; which of them a kind of paper has, its shipped outline shows. */
const demanded = ['TITLE', 'SUBJECT', 'TO', 'AUTHORITY', 'ARTICLE', 'ANNEX', 'SIGN', 'RECIPIENTS'];

/** Nghị định 30/2020/NĐ-CP, Điều 8: parts of a paper that the form asks for stay, however they are worded. */
export const missingBlocks = (outline: Outline, shipped: Outline): readonly FoundFault[] => {
  const own = tagsOf(outline);
  const asked = tagsOf(shipped);
  return demanded
    .filter((tag) => asked.has(tag) && !own.has(tag))
    .map((found) => ({ problem: 'missing-block', line: 0, found }));
};

const tagsOf = (outline: Outline): ReadonlySet<string> => new Set(blocksOf(outline).flatMap(tags));

const tags = (block: OutlineLeaf): readonly string[] => {
  switch (block.kind) {
    case 'sign':
      return block.recipients.length > 0 ? ['SIGN', 'RECIPIENTS'] : ['SIGN'];
    case 'title':
    case 'subject':
    case 'addressee':
    case 'authority':
      return [textTags[block.kind]];
    case 'article':
    case 'annex':
      return [block.kind.toUpperCase()];
    default:
      return [];
  }
};

export type Surroundings = {
  /** Keys of the grounds the program knows. */
  readonly grounds: readonly string[];
  /** Names of the outlines that may be taken in. */
  readonly outlines: readonly string[];
};

/** Faults of single blocks that the notation lets pass and a paper can't be made with. */
export const blockFaults = (
  outline: Outline,
  shipped: Outline,
  around: Surroundings,
): readonly FoundFault[] => {
  const forms = blocksOf(shipped).flatMap((block) => (block.kind === 'sign' ? [block.form] : []));
  const blocks = blocksOf(outline);
  const sheets = blocks.flatMap((block) => (block.kind === 'table' ? [block.sheetName] : []));
  return blocks.flatMap((block): readonly FoundFault[] => {
    const at = { line: block.line };
    switch (block.kind) {
      case 'sign':
        return forms.includes(block.form)
          ? []
          : [{ ...at, problem: 'other-sign', found: block.form }];
      case 'include':
        return around.outlines.includes(block.paper)
          ? []
          : [{ ...at, problem: 'unknown-include', found: block.paper }];
      case 'basis':
        return block.key === null || isGround(block.key, around.grounds)
          ? []
          : [{ ...at, problem: 'unknown-ground', found: block.key }];
      case 'free':
        return block.name.length <= 40
          ? []
          : [{ ...at, problem: 'name-too-long', found: block.name }];
      case 'table':
        return tableFaults(block, sheets);
      default:
        return [];
    }
  });
};

const isGround = (key: string, grounds: readonly string[]): boolean => {
  if (key === 'overlay') return true;
  return key.endsWith('.*')
    ? grounds.some((one) => one.startsWith(key.slice(0, -1)))
    : grounds.includes(key);
};

/** A sheet of a workbook has a name of its own of at most 31 signs, none of them []:*?/\. */
const tableFaults = (
  { line, sheetName, columns }: TableLeaf,
  sheets: readonly string[],
): readonly FoundFault[] => {
  const isNamed = /^[^[\]:*?/\\]{1,31}$/.test(sheetName);
  const isOnce = sheets.filter((one) => one === sheetName).length === 1;
  const isWide = columns.length > 16 || columns.some(({ width }) => width < 1 || width > 1000);
  return [
    ...(isNamed && isOnce ? [] : [{ problem: 'sheet-name' as const, line, found: sheetName }]),
    ...(isWide ? [{ problem: 'too-wide' as const, line, found: String(columns.length) }] : []),
  ];
};
