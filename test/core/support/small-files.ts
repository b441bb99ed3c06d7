import { writeXlsx } from 'hucre/xlsx';
import { pdfOfObjects } from './pdf-objects.ts';

/** The smallest PDF with that many empty pages that every reader opens. */
export const pdfOfPages = (pages: number): Uint8Array => {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`).join(' ');
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>';
  return pdfOfObjects([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/Kids[${kids}]>>`,
    ...Array.from({ length: pages }, () => page),
  ]);
};

type Cell = string | number | boolean | null;

/** A workbook whose first sheet holds the rows. */
export const workbookOf = async (rows: readonly (readonly Cell[])[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Kết quả', rows: rows.map((row) => [...row]) }] });
