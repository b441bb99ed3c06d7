import { textTags, type FreeLeaf, type OutlineLeaf, type TextKind } from './outline.ts';
import { OutlineFault } from './outline-fault.ts';
import {
  peekLine,
  splitCells,
  splitList,
  type LineCursor,
  type OutlineLine,
} from './outline-lines.ts';
import { readTable } from './parse-table.ts';
import { parseTemplate } from './template.ts';

type LineReader = (line: OutlineLine, cursor: LineCursor) => OutlineLeaf;

const readText =
  (kind: TextKind): LineReader =>
  (line) => ({ kind, line: line.number, text: parseTemplate(filled(line), line.number) });

const readBasis =
  (place: 'basis' | 'ground'): LineReader =>
  (line) => {
    const written = /^"(.+)"$/.exec(filled(line))?.[1];
    if (written === undefined) {
      return { kind: 'basis', line: line.number, place, key: line.rest, text: null };
    }
    const text = parseTemplate(written, line.number);
    return { kind: 'basis', line: line.number, place, key: null, text };
  };

const readFree: LineReader = (line): FreeLeaf => {
  const match = /^(\w+) "([^"]+)"( optional)?(?: OFFER (.+))?$/.exec(line.rest);
  if (!match) throw new OutlineFault('incomplete-line', line.number, line.rest);
  const [, name = '', label = '', optional, offer] = match;
  return {
    kind: 'free',
    line: line.number,
    name,
    label,
    optional: optional !== undefined,
    offer: offer === undefined ? null : parseTemplate(offer, line.number),
  };
};

/** "ARTICLE 1. Công nhận …": an article of a decision, its number apart from its text. */
const readArticle: LineReader = (line) => {
  const [, number, text] = /^(\d+)\. (.+)$/.exec(line.rest) ?? [];
  if (number === undefined || text === undefined) {
    throw new OutlineFault('incomplete-line', line.number, line.rest);
  }
  return { kind: 'article', line: line.number, number, text: parseTemplate(text, line.number) };
};

const readAnnex: LineReader = (line) => {
  const [label = '', title, parent] = splitCells(line.rest);
  if (title === undefined) throw new OutlineFault('incomplete-line', line.number, line.rest);
  return {
    kind: 'annex',
    line: line.number,
    label: parseTemplate(label, line.number),
    title: parseTemplate(title, line.number),
    parent: parent === undefined ? null : parseTemplate(parent, line.number),
  };
};

/** The recipients stand on the line after the form; both make one foot of the paper. */
const readSign: LineReader = (line, cursor) => {
  const next = peekLine(cursor);
  const hasRecipients = next?.tag === 'RECIPIENTS';
  if (hasRecipients) cursor.position += 1;
  const recipients = hasRecipients
    ? splitList(next.rest).map((entry) => parseTemplate(entry, next.number))
    : [];
  return { kind: 'sign', line: line.number, form: filled(line), recipients };
};

const readPhotos: LineReader = (line) => ({
  kind: 'photos',
  line: line.number,
  photos: splitCells(filled(line)).map((photo) => parseTemplate(photo, line.number)),
});

const readBreak: LineReader = (line) => {
  if (line.rest !== '' && line.rest !== 'landscape') {
    throw new OutlineFault('incomplete-line', line.number, line.rest);
  }
  const orientation = line.rest === 'landscape' ? 'landscape' : 'portrait';
  return { kind: 'break', line: line.number, orientation };
};

const readers: ReadonlyMap<string, LineReader> = new Map<string, LineReader>([
  [textTags.draftMark, readText('draftMark')],
  [textTags.title, readText('title')],
  [textTags.subject, readText('subject')],
  [textTags.authority, readText('authority')],
  [textTags.addressee, readText('addressee')],
  [textTags.heading1, readText('heading1')],
  [textTags.heading2, readText('heading2')],
  [textTags.heading3, readText('heading3')],
  [textTags.paragraph, readText('paragraph')],
  [textTags.item, readText('item')],
  ['BASIS', readBasis('basis')],
  ['GROUND', readBasis('ground')],
  ['TABLE', readTable],
  ['FREE', readFree],
  ['ARTICLE', readArticle],
  ['ANNEX', readAnnex],
  ['SIGN', readSign],
  ['PHOTOS', readPhotos],
  ['BREAK', readBreak],
  ['INCLUDE', (line) => ({ kind: 'include', line: line.number, paper: filled(line) })],
  [
    'ATTACH',
    (line) => ({
      kind: 'attach',
      line: line.number,
      items: splitList(filled(line)).map((item) => parseTemplate(item, line.number)),
    }),
  ],
]);

/** Reads one block by the first word of its line. */
export const readLeaf: LineReader = (line, cursor) => {
  const reader = readers.get(line.tag);
  if (!reader) throw new OutlineFault('unknown-tag', line.number, line.tag);
  return reader(line, cursor);
};

const filled = (line: OutlineLine): string => {
  if (line.rest === '') throw new OutlineFault('incomplete-line', line.number, line.tag);
  return line.rest;
};
