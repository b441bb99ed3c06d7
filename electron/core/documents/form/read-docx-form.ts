import type { FormLine, FormModel, FormParagraph } from '#shared/dossier/form/form-model.ts';
import type { Remark } from '#shared/dossier/form/returned.ts';
import { mmPerPoint } from '#shared/dossier/form/units.ts';
import type { XmlElement } from 'xmldoc';
import { lineWidths } from './docx-lines.ts';
import { listCounter, listLevels } from './docx-lists.ts';
import { docxRemarks } from './docx-remarks.ts';
import { openDocx, type DocxPackage } from './docx-package.ts';
import { readParagraph, type DocxParagraph } from './docx-paragraph.ts';
import { gapTwips, heightOf, lineFrom, placeParagraph, type Surroundings } from './docx-place.ts';
import { pageNumbersOf, partOf, sectionForm, sectionRoom, splitSections } from './docx-sections.ts';
import { createStyles, type DocxStyles } from './docx-styles.ts';
import { readTable } from './docx-tables.ts';
import type { TextMeasure } from './text-measure.ts';

type Reading = {
  readonly styles: DocxStyles;
  readonly measure: TextMeasure;
  /** What the list before a paragraph prints. */
  readonly number: (list: string, level: number) => string;
  tables: number;
  rows: number;
};

/** A paragraph of a list with its number, as if somebody had typed it. */
const numbered = (paragraph: DocxParagraph, number: Reading['number']): DocxParagraph => {
  const [first] = paragraph.runs;
  const { list, listLevel } = paragraph.properties;
  const label = list === null || first === undefined ? '' : number(list, listLevel);
  if (first === undefined || label === '') return paragraph;
  const text = `${label} `;
  return {
    ...paragraph,
    runs: [{ ...first, text }, ...paragraph.runs],
    text: text + paragraph.text,
  };
};

const isBlank = (paragraph: DocxParagraph): boolean => paragraph.text.trim() === '';

const lineUnder = (
  list: readonly DocxParagraph[],
  index: number,
  room: Surroundings['room'],
): FormLine | null => {
  const own = list[index];
  if (own?.rule) return lineFrom(own, own.rule, room);
  const next = list[index + 1];
  return next?.rule && isBlank(next) ? lineFrom(next, next.rule, room) : null;
};

/** A stack of paragraphs in one room: one cell, or a stretch of the page between two tables. */
const placeStack = (
  elements: readonly XmlElement[],
  around: Surroundings,
  reading: Reading,
): readonly FormParagraph[] => {
  const list = elements.map((element) =>
    numbered(readParagraph(element, reading.styles), reading.number),
  );
  const placed: FormParagraph[] = [];
  let heightMm = around.heightMm;
  list.forEach((paragraph, index) => {
    const previous = list[index - 1] ?? null;
    heightMm += (gapTwips(previous, paragraph) / 20) * mmPerPoint;
    if (!isBlank(paragraph)) {
      const lineBelow = lineUnder(list, index, around.room);
      const beside = { ...around, heightMm, previous, lineBelow };
      placed.push(placeParagraph(paragraph, beside, reading.measure));
    }
    heightMm += heightOf(paragraph, lineWidths(paragraph, around.room, reading.measure).length);
  });
  return placed;
};

/** Rows of a DOCX stand a metre apart, so that only paragraphs of one row can share a height. */
const rowHeightMm = 1000;

const placeTable = (
  element: XmlElement,
  around: Surroundings,
  reading: Reading,
): readonly FormParagraph[] => {
  const table = readTable(element, around.room, reading.styles);
  if (table.ruled) reading.tables += 1;
  const firstRow = reading.rows + 1;
  return table.cells.flatMap((cell) => {
    reading.rows = firstRow + cell.row;
    const inside: Surroundings = {
      ...around,
      room: cell.room,
      heightMm: reading.rows * rowHeightMm,
      column: !table.ruled && cell.columns === 2 ? (cell.column === 0 ? 'left' : 'right') : 'full',
      grid: table.ruled ? { table: reading.tables, row: cell.row, column: cell.column } : null,
    };
    return placeBlocks(cell.content, inside, reading);
  });
};

/** Paragraphs and tables in order. */
const placeBlocks = (
  elements: readonly XmlElement[],
  around: Surroundings,
  reading: Reading,
): readonly FormParagraph[] => {
  const placed: FormParagraph[] = [];
  let stack: XmlElement[] = [];
  for (const element of [...elements, null]) {
    if (element?.name === 'w:p') stack.push(element);
    if (element !== null && element.name !== 'w:tbl') continue;
    if (around.grid === null && around.column === 'full') reading.rows += 1;
    const heightMm = around.column === 'full' ? reading.rows * rowHeightMm : around.heightMm;
    placed.push(...placeStack(stack, { ...around, heightMm }, reading));
    stack = [];
    if (element !== null) placed.push(...placeTable(element, around, reading));
  }
  return placed;
};

const footOf = (
  part: XmlElement | null,
  around: Surroundings,
  reading: Reading,
): readonly FormParagraph[] =>
  placeStack(part?.descendantsNamed('w:p') ?? [], { ...around, region: 'page-foot' }, reading);

const modelOf = (file: DocxPackage, measure: TextMeasure): FormModel => {
  const styles = createStyles(file);
  const number = listCounter(listLevels(file.numbering));
  const sections = splitSections(file.body);
  const reading: Reading = { styles, measure, number, tables: 0, rows: 0 };
  const paragraphs = sections.flatMap((section, index) => {
    const around: Surroundings = {
      section: index,
      region: 'body',
      column: 'full',
      grid: null,
      room: sectionRoom(section),
      heightMm: 0,
    };
    const foot = partOf(sections, index, { reference: 'w:footerReference', type: 'first', file });
    return [...placeBlocks(section.content, around, reading), ...footOf(foot, around, reading)];
  });
  return {
    format: 'docx',
    sections: sections.map(sectionForm),
    paragraphs,
    pageNumbers: sections.flatMap((_, index) => pageNumbersOf(sections, index, { file, styles })),
  };
};

/** Reads how a DOCX looks out of its own XML. */
export const readDocxForm = (bytes: Uint8Array, measure: TextMeasure): FormModel =>
  modelOf(openDocx(bytes), measure);

/** The same of a file that comes back from somebody's Word, with what was left in it. */
export const readReturned = (
  bytes: Uint8Array,
  measure: TextMeasure,
): { readonly model: FormModel; readonly remarks: readonly Remark[] } => {
  const file = openDocx(bytes);
  return { model: modelOf(file, measure), remarks: docxRemarks(file) };
};
