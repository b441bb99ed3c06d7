import type { ReadTable } from '#shared/imports/read-table.ts';
import type { OfficePackage } from '../open-package.ts';
import { partOfKind, relationsOf } from '../part-paths.ts';
import { attributeIn, isOn, scanXml } from '../scan-xml.ts';
import type { RoomLeft } from '../table-limits.ts';
import { readSheet } from './read-sheet.ts';
import { readStrings } from './read-strings.ts';
import { readStyles } from './read-styles.ts';

/** Every sheet of a workbook, in the order of its tabs; hidden ones are marked. */
export const readWorkbook = (office: OfficePackage, room: RoomLeft): readonly ReadTable[] => {
  const book = partOfKind(relationsOf(office, ''), 'officeDocument') ?? 'xl/workbook.xml';
  const { sheets, startsIn1904 } = readBook(office.text(book) ?? '');
  const relations = relationsOf(office, book);
  const part = (kind: string): string | null => office.text(partOfKind(relations, kind) ?? '');
  const setting = {
    styles: readStyles(part('styles')),
    workbook: { strings: readStrings(part('sharedStrings')), startsIn1904 },
    room,
  };
  return sheets.map(({ name, hidden, id }) => {
    const xml = office.text(relations.get(id)?.part ?? '');
    if (xml === null) throw new Error(`sheet ${name} is not in the file`);
    return { name, hidden, ...readSheet(xml, setting) };
  });
};

type Sheet = { readonly name: string; readonly hidden: boolean; readonly id: string };
type Book = { readonly sheets: readonly Sheet[]; readonly startsIn1904: boolean };

const readBook = (xml: string): Book => {
  const sheets: Sheet[] = [];
  let startsIn1904 = false;
  const open = (name: string, attributes: string): void => {
    if (name === 'workbookPr') startsIn1904 = isOn(attributeIn(attributes, 'date1904'));
    if (name !== 'sheet') return;
    const state = attributeIn(attributes, 'state') ?? 'visible';
    const id = /[\s:]id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';
    sheets.push({ name: attributeIn(attributes, 'name') ?? '', hidden: state !== 'visible', id });
  };
  scanXml(xml, { open, close: () => undefined });
  if (sheets.length === 0) throw new Error('no sheet in the file');
  return { sheets, startsIn1904 };
};
