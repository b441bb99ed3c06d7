import { writeXlsx } from 'hucre/xlsx';

/** The smallest PDF with that many empty pages that every reader opens. */
export const pdfOfPages = (pages: number): Uint8Array => {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`).join(' ');
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/Kids[${kids}]>>`,
    ...Array.from({ length: pages }, () => page),
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + trailer, 'latin1');
};

type Cell = string | number | boolean | null;

/** A workbook whose first sheet holds the rows. */
export const workbookOf = async (rows: readonly (readonly Cell[])[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Kết quả', rows: rows.map((row) => [...row]) }] });
