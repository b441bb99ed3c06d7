import { strToU8, zipSync } from 'fflate';

/** An office file of exactly these parts; what no office program would write can be written so. */
export const packageOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

const relations = (rows: readonly (readonly [string, string, string])[]): string =>
  `<Relationships>${rows
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="http://x/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

type RawSheet = {
  readonly rows: string;
  /** After the rows: merged cells and so on. */
  readonly tail?: string;
  readonly columns?: string;
  readonly styles?: string;
  readonly strings?: string;
};

/** A workbook of one sheet named Biểu 01 from the XML of its rows. */
export const rawWorkbook = ({
  rows,
  tail = '',
  columns = '',
  styles,
  strings,
}: RawSheet): Uint8Array =>
  packageOf({
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      '<?xml version="1.0"?><workbook><sheets><sheet name="Biểu 01" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet>${columns}<sheetData>${rows}</sheetData>${tail}</worksheet>`,
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
  });

/** A row of texts as Excel may write them within the sheet. */
export const textRow = (line: number, texts: readonly string[], attributes = ''): string =>
  `<row r="${line}" ${attributes}>${texts
    .map(
      (text, column) =>
        `<c r="${String.fromCharCode(65 + column)}${line}" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    .join('')}</row>`;

/** A Word file from the XML of its body. */
export const rawWord = (body: string, styles = ''): Uint8Array =>
  packageOf({
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations([['rId1', 'styles', 'styles.xml']]),
    'word/styles.xml': `<w:styles>${styles}</w:styles>`,
  });
