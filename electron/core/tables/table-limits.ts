import { refuse } from '#shared/kernel/app-error.ts';

/** A table of 75 indicators is a few kilobytes; this leaves room for any office's workbook. */
export const largestTableFile = 20 * 1024 * 1024;

/** What is unpacked of one file, all parts together: a sheet of 100,000 rows and 8 columns takes about 40 MB. */
export const largestUnpacked = 160 * 1024 * 1024;

export const largestTable = { rows: 200_000, columns: 1_000, cells: 4_000_000 } as const;

export type RoomLeft = (cells: number, columns: number) => void;

/** Counts rows and cells while they are read, so that a file made to fill the memory is refused on its way. */
export const roomFor = (name: string): RoomLeft => {
  const seen = { rows: 0, cells: 0 };
  return (cells, columns) => {
    seen.rows += 1;
    seen.cells += cells;
    const tooMuch =
      seen.rows > largestTable.rows ||
      seen.cells > largestTable.cells ||
      columns > largestTable.columns;
    if (tooMuch) refuse('import.tooLarge', { name });
  };
};
