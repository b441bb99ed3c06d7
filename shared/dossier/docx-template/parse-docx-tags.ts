import { OutlineFault, type FoundFault } from '../outline/outline-fault.ts';
import type { Condition } from '../outline/outline.ts';
import { parseTemplate } from '../outline/template.ts';
import type { DocxEach, DocxIf, DocxNode } from './docx-node.ts';
import type { DocxTag } from './docx-tag.ts';

export type ReadTags = {
  readonly nodes: readonly DocxNode[];
  readonly faults: readonly FoundFault[];
  /** The tag that closes each condition and loop, by the tag that opens it. */
  readonly closings: ReadonlyMap<number, number>;
};

type Section = (DocxIf | DocxEach) & { readonly body: DocxNode[]; endLine: number };
type Open = { readonly section: Section; readonly names: readonly string[] };

type Reading = {
  readonly nodes: DocxNode[];
  readonly faults: FoundFault[];
  readonly open: Open[];
  readonly closings: Map<number, number>;
};

const deepest = 12;

/** Reads the tags of a DOCX in their order; what can't be read is told and the rest is read on. */
export const parseDocxTags = (tags: readonly DocxTag[]): ReadTags => {
  const reading: Reading = { nodes: [], faults: [], open: [], closings: new Map() };
  for (const [index, tag] of tags.entries()) readTag(tag, index, reading);
  for (const { section } of reading.open)
    tell(reading, 'unclosed-block', section.line, bracketed(tags[section.tag]?.text ?? ''));
  return reading;
};

const bracketed = (text: string): string => `{${text}}`;

const tell = (
  { faults }: Reading,
  ...[problem, line, found]: [FoundFault['problem'], number, string]
): void => void faults.push({ problem, line, found });

const readTag = (tag: DocxTag, index: number, reading: Reading): void => {
  const { text, paragraph: line } = tag;
  const at = { tag: index, line };
  const rest = text.slice(1).trim();
  switch (text[0]) {
    case '#':
    case '^':
      return openSection(reading, { at, text, rest });
    case '/':
      return closeSection(reading, { at, text, rest });
    case '@':
      if (!tag.alone) tell(reading, 'block-not-alone', line, bracketed(text));
      return put(reading, {
        ...at,
        kind: 'block',
        name: rest.replace(/ ?;$/, ''),
        open: rest.endsWith(';'),
      });
    default:
      return readField(reading, at, text);
  }
};

type At = { readonly tag: number; readonly line: number };
type Word = { readonly at: At; readonly text: string; readonly rest: string };

const put = ({ nodes, open }: Reading, node: DocxNode): void =>
  void (open.at(-1)?.section.body ?? nodes).push(node);

const readField = (reading: Reading, at: At, text: string): void => {
  try {
    put(reading, { ...at, kind: 'field', template: parseTemplate(bracketed(text), at.line) });
  } catch (fault) {
    if (!(fault instanceof OutlineFault)) throw fault;
    tell(reading, fault.problem, at.line, fault.found);
  }
};

const openSection = (reading: Reading, word: Word): void => {
  const { at, text, rest } = word;
  const opened = conditionOf(word) ?? loopOf(word);
  if (!opened) tell(reading, 'incomplete-line', at.line, bracketed(text));
  if (reading.open.length === deepest) tell(reading, 'too-deep', at.line, bracketed(text));
  // A section nobody understands is still walked to its end, so that its closing is no second fault.
  const section: Section = opened?.section ?? { ...at, ...nothing, endLine: at.line, body: [] };
  if (opened && reading.open.length < deepest) put(reading, section);
  reading.open.push({ section, names: ['', rest, ...(opened?.names ?? [])] });
};

const nothing = {
  kind: 'if',
  inverted: false,
  condition: { path: '', comparison: null },
} as const;

const conditionOf = ({ at, text, rest }: Word): Open | null => {
  const match = /^IF ([A-Za-z][\w.]*)(?: ?([=<>]) ?(\d{1,15}))?$/.exec(rest);
  if (!match) return null;
  const [, path = '', sign, value] = match;
  const condition = { path, comparison: comparisonOf(sign, Number(value)) };
  const inverted = text[0] === '^';
  const section: Section = {
    ...at,
    kind: 'if',
    inverted,
    condition,
    endLine: at.line,
    body: [],
  };
  return { section, names: ['IF'] };
};

const comparisonOf = (sign: string | undefined, value: number): Condition['comparison'] =>
  sign === '=' || sign === '>' || sign === '<' ? { sign, value } : null;

/** {#w IN works}, or {#works} with the list's own name for its items. */
const loopOf = ({ at, text, rest }: Word): Open | null => {
  const match = /^(?:([a-z]\w*) IN )?([A-Za-z][\w.]*)$/.exec(rest);
  if (!match || text[0] === '^') return null;
  const [, short, list = ''] = match;
  const variable = short ?? list.slice(list.lastIndexOf('.') + 1);
  const section: Section = { ...at, kind: 'each', variable, list, endLine: at.line, body: [] };
  return { section, names: [variable, list] };
};

const closeSection = (reading: Reading, { at, text, rest }: Word): void => {
  const opened = reading.open.at(-1);
  if (!opened?.names.includes(rest))
    return tell(reading, 'closing-without-block', at.line, bracketed(text));
  reading.open.pop();
  opened.section.endLine = at.line;
  reading.closings.set(opened.section.tag, at.tag);
};
