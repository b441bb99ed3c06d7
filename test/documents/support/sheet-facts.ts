import { readXlsx } from 'hucre/xlsx';

type SheetFacts = { readonly words: readonly string[]; readonly numbers: readonly number[] };

/** Columns that only the workbook has are named in its first row and nowhere on paper. */
const onlyInWorkbook: ReadonlySet<string> = new Set(['Tử', 'số', 'Mẫu', 'Giá', 'trị', 'Ngưỡng']);

/** Words and numbers of every cell of a workbook, without the numbers of its columns: "(8)". */
export const sheetFacts = async (bytes: Uint8Array): Promise<SheetFacts> => {
  const { sheets } = await readXlsx(bytes);
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  return {
    words: cells
      .flatMap((cell) => (typeof cell === 'string' ? cell.split(/\s+/) : []))
      .filter((word) => word !== '' && !/^\(\d+\)$/.test(word) && !onlyInWorkbook.has(word)),
    numbers: cells.filter((cell) => typeof cell === 'number'),
  };
};
