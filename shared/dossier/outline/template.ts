import { suffixes, type Suffix, type Template, type TemplatePart } from './outline.ts';
import { OutlineFault } from './outline-fault.ts';

const field = /\{([A-Za-z][\w.]*)(?::([A-Za-z]))?\}/g;
const suffixSet: ReadonlySet<string> = new Set(suffixes);
const isSuffix = (text: string): text is Suffix => suffixSet.has(text);

/** Reads words with fields in braces; a brace that is no field is a fault of the line. */
export const parseTemplate = (text: string, line: number): Template => {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of text.matchAll(field)) {
    parts.push(...words(text.slice(end, match.index), line), fieldPart(match, line));
    end = match.index + match[0].length;
  }
  return [...parts, ...words(text.slice(end), line)];
};

const words = (text: string, line: number): readonly TemplatePart[] => {
  if (/[{}]/.test(text)) throw new OutlineFault('brace', line, text);
  return text === '' ? [] : [{ kind: 'words', text }];
};

const fieldPart = (match: RegExpExecArray, line: number): TemplatePart => {
  const [whole, path = '', suffix] = match;
  if (suffix === undefined) return { kind: 'field', path, suffix: null };
  if (!isSuffix(suffix)) throw new OutlineFault('unknown-suffix', line, whole);
  return { kind: 'field', path, suffix };
};

export const printTemplate = (template: Template): string => template.map(printPart).join('');

const printPart = (part: TemplatePart): string => {
  if (part.kind === 'words') return part.text;
  return part.suffix === null ? `{${part.path}}` : `{${part.path}:${part.suffix}}`;
};

/** Paths of the fields of a template, in order. */
export const templatePaths = (template: Template): readonly string[] =>
  template.flatMap((part) => (part.kind === 'field' ? [part.path] : []));
