import type { ReadCell, ReadTable, TextRun } from '#shared/imports/read-table.ts';
import type { OfficePackage } from '../open-package.ts';
import { partOfKind, relationsOf } from '../part-paths.ts';
import { attributeIn, scanXml } from '../scan-xml.ts';
import type { RoomLeft } from '../table-limits.ts';
import { fontNamed, readStyleFonts, type StyleFonts } from './run-fonts.ts';
import { layOnGrid, type WordRow } from './table-grid.ts';

/** The tables of a Word file in reading order, each named by the paragraph before it. */
export const readDocument = (office: OfficePackage, room: RoomLeft): readonly ReadTable[] => {
  const part = partOfKind(relationsOf(office, ''), 'officeDocument') ?? 'word/document.xml';
  const styles = office.text(partOfKind(relationsOf(office, part), 'styles') ?? '');
  const reader = new DocumentReader(readStyleFonts(styles), room);
  const xml = office.text(part);
  if (xml === null) throw new Error('the file holds no document');
  scanXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  return reader.tables;
};

type OpenCell = {
  columns: number;
  continues: boolean;
  nested: boolean;
  runs: { text: string; font?: string }[];
};
type OpenRow = { before: number; cells: WordRow['cells'][number][] };

const longestName = 80;
const mostColumns = 63; // what Word itself allows
const breaks: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** Where the reading stands between two tags; it lives as long as one document is read. */
class DocumentReader {
  readonly tables: ReadTable[] = [];
  private readonly fontOf: StyleFonts;
  private readonly room: RoomLeft;
  private rows: WordRow[] = [];
  private row: OpenRow | null = null;
  private cell: OpenCell | null = null;
  /** A table within a cell belongs to the cell: its words are kept, its grid is not. */
  private depth = 0;
  private before = '';
  private paragraph = '';
  private style = '';
  private font: string | undefined;
  private isInRun = false;
  private isText = false;

  constructor(fontOf: StyleFonts, room: RoomLeft) {
    this.fontOf = fontOf;
    this.room = room;
  }

  open(name: string, attributes: string): void {
    if (name === 'tbl') this.openTable();
    else if (name === 'p') this.openParagraph();
    else if (name === 'r') this.openRun();
    else if (name === 't') this.isText = true;
    else if (this.depth === 1) this.openInTable(name, attributes);
    this.noteLook(name, attributes);
    const mark = this.isInRun ? breaks[name] : undefined;
    if (mark !== undefined) this.add(mark);
  }

  text(text: string): void {
    if (this.isText) this.add(text);
  }

  close(name: string): void {
    if (name === 't') this.isText = false;
    else if (name === 'r') this.isInRun = false;
    else if (name === 'p' && this.depth === 0) this.before = this.paragraph.trim() || this.before;
    else if (name === 'tbl') this.closeTable();
    else if (this.depth === 1) this.closeInTable(name);
  }

  private openTable(): void {
    this.depth += 1;
    if (this.cell) this.cell.nested = true;
  }

  private openParagraph(): void {
    this.paragraph = '';
    this.style = '';
    if (this.cell && this.cell.runs.some(({ text }) => text !== '')) this.add('\n');
  }

  private openRun(): void {
    this.isInRun = true;
    this.font = this.fontOf(this.style);
    if (this.cell) this.cell.runs.push({ text: '' });
  }

  private noteLook(name: string, attributes: string): void {
    if (name === 'pStyle') this.style = attributeIn(attributes, 'w:val') ?? '';
    else if (!this.isInRun) return;
    else if (name === 'rStyle')
      this.font = this.fontOf(attributeIn(attributes, 'w:val') ?? '') ?? this.font;
    else if (name === 'rFonts') this.font = fontNamed(attributes) ?? this.font;
  }

  private add(text: string): void {
    this.paragraph += text;
    if (!this.cell) return;
    const last = this.cell.runs.at(-1) ?? { text: '' };
    if (this.cell.runs.length === 0) this.cell.runs.push(last);
    last.text += text;
    if (this.font !== undefined) last.font = this.font;
  }

  private openInTable(name: string, attributes: string): void {
    const value = attributeIn(attributes, 'w:val');
    if (name === 'tr') this.row = { before: 0, cells: [] };
    else if (name === 'tc') this.cell = { columns: 1, continues: false, nested: false, runs: [] };
    else if (name === 'gridBefore' && this.row) this.row.before = span(value);
    else if (name === 'gridSpan' && this.cell) this.cell.columns = span(value);
    else if (name === 'vMerge' && this.cell) this.cell.continues = value !== 'restart';
  }

  private closeInTable(name: string): void {
    if (name === 'tc' && this.row && this.cell) {
      const { columns, continues, nested, runs } = this.cell;
      const cell = { ...cellOf(runs), ...(nested && ({ nested: true } as const)) };
      this.row.cells.push({ cell, columns, continues });
      this.cell = null;
    } else if (name === 'tr' && this.row) {
      const width = this.row.cells.reduce((sum, { columns }) => sum + columns, this.row.before);
      this.room(width, width);
      this.rows.push(this.row);
      this.row = null;
    }
  }

  private closeTable(): void {
    this.depth -= 1;
    if (this.depth > 0) return;
    const name = this.before.slice(0, longestName);
    this.tables.push({ name, hidden: false, hiddenColumns: [], rows: layOnGrid(this.rows) });
    this.rows = [];
  }
}

const span = (value: string | undefined): number =>
  Math.min(Math.max(Number.parseInt(value ?? '1', 10) || 1, 0), mostColumns);

/** Neighbouring runs in one font are one piece; the cell has a font where all of it is in one. */
const cellOf = (all: readonly TextRun[]): ReadCell => {
  const runs: { text: string; font?: string }[] = [];
  for (const run of all.filter(({ text }) => text !== '')) {
    const last = runs.at(-1);
    if (last && last.font === run.font) last.text += run.text;
    else runs.push({ ...run });
  }
  const text = runs.map((run) => run.text).join('');
  const font = runs[0]?.font;
  if (runs.length > 1) return { text, runs };
  return font === undefined ? { text } : { text, font };
};
