import { blankCell, type ReadCell, type ReadRow } from '#shared/imports/read-table.ts';
import { attributeIn, isOn, scanXml } from '../scan-xml.ts';
import type { RoomLeft } from '../table-limits.ts';
import { columnOf, readMerge, spreadMerges, type Merge } from './merges.ts';
import { gatherText, type SharedText } from './read-strings.ts';
import type { CellStyle } from './read-styles.ts';
import { readValue, type Workbook } from './read-value.ts';

export type SheetSetting = {
  readonly styles: readonly CellStyle[];
  readonly workbook: Workbook;
  readonly room: RoomLeft;
};

export type SheetContent = {
  readonly rows: readonly ReadRow[];
  readonly hiddenColumns: readonly number[];
};

/** Reads the rows of a sheet in one pass over its text. */
export const readSheet = (xml: string, setting: SheetSetting): SheetContent => {
  const sheet = new SheetReader(setting);
  scanXml(xml, {
    open: (name, attributes) => sheet.open(name, attributes),
    close: (name) => sheet.close(name),
    text: (text) => sheet.text(text),
  });
  return {
    rows: spreadMerges(sheet.rows, sheet.merges, setting.room),
    hiddenColumns: [...sheet.hidden],
  };
};

type Row = { line: number; hidden: boolean; cells: ReadCell[] };
type OpenCell = {
  column: number;
  type: string;
  style: string;
  hasFormula: boolean;
  value: string | null;
};

const widestHidden = 1000;

/** Where the reading stands between two tags; it lives as long as one sheet is read. */
class SheetReader {
  readonly rows: Row[] = [];
  readonly merges: Merge[] = [];
  readonly hidden = new Set<number>();
  private readonly setting: SheetSetting;
  private readonly gatherer = gatherText();
  private row: Row | null = null;
  private cell: OpenCell | null = null;
  private isValue = false;
  private line = 0;

  constructor(setting: SheetSetting) {
    this.setting = setting;
  }

  open(name: string, attributes: string): void {
    if (this.cell) this.openInCell(this.cell, name, attributes);
    else if (name === 'c' && this.row) this.openCell(this.row, attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'col') this.noteColumns(attributes);
    else if (name === 'mergeCell') this.noteMerge(attributes);
  }

  text(text: string): void {
    if (!this.cell) return;
    if (this.isValue) this.cell.value = (this.cell.value ?? '') + text;
    else this.gatherer.add(text);
  }

  close(name: string): void {
    if (name === 'v') this.isValue = false;
    else if (name === 'c' && this.row && this.cell) this.closeCell(this.row, this.cell);
    else if (name === 'row' && this.row) this.closeRow(this.row);
    else if (this.cell) this.gatherer.close(name);
  }

  private openRow(attributes: string): void {
    const line = Number(attributeIn(attributes, 'r') ?? this.line + 1);
    if (!Number.isSafeInteger(line) || line <= this.line) throw new Error('rows out of order');
    this.line = line;
    this.row = { line, hidden: isOn(attributeIn(attributes, 'hidden')), cells: [] };
  }

  private openCell(row: Row, attributes: string): void {
    const letters = /^[A-Z]{1,3}/.exec(attributeIn(attributes, 'r') ?? '')?.[0];
    this.cell = {
      column: letters === undefined ? row.cells.length : columnOf(letters),
      type: attributeIn(attributes, 't') ?? 'n',
      style: attributeIn(attributes, 's') ?? '0',
      hasFormula: false,
      value: null,
    };
  }

  private openInCell(cell: OpenCell, name: string, attributes: string): void {
    if (name === 'f') cell.hasFormula = true;
    else if (name === 'v') {
      this.isValue = true;
      cell.value = '';
    } else this.gatherer.open(name, attributes);
  }

  private closeCell({ cells }: Row, cell: OpenCell): void {
    const { styles, workbook } = this.setting;
    const inline: SharedText = this.gatherer.take();
    const read = readValue({ ...cell, style: styles[Number(cell.style)], inline }, workbook);
    this.cell = null;
    if (read === blankCell) return;
    while (cells.length < cell.column) cells.push(blankCell);
    cells[cell.column] = read;
  }

  private closeRow(row: Row): void {
    this.row = null;
    if (row.cells.length === 0) return;
    this.setting.room(row.cells.length, row.cells.length);
    this.rows.push(row);
  }

  private noteColumns(attributes: string): void {
    const width = attributeIn(attributes, 'width');
    if (!isOn(attributeIn(attributes, 'hidden')) && Number(width ?? 1) !== 0) return;
    const last = Math.min(Number(attributeIn(attributes, 'max') ?? 0), widestHidden);
    const first = Number(attributeIn(attributes, 'min') ?? 1);
    for (let column = first; column <= last; column += 1) this.hidden.add(column - 1);
  }

  private noteMerge(attributes: string): void {
    const merge = readMerge(attributeIn(attributes, 'ref') ?? '');
    if (merge) this.merges.push(merge);
  }
}
