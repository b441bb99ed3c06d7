/** Pages of one paper or one proof; each begins on a sheet of its own. */
export type Printed = { readonly pages: number };

export type SheetCount = {
  readonly items: number;
  readonly pages: number;
  /** Sheets where one side is printed, and where both are. */
  readonly oneSided: number;
  readonly twoSided: number;
};

export type PrintCounts = {
  readonly copies: number;
  readonly papers: SheetCount;
  readonly proofs: SheetCount;
  /** Both together, for one copy and for all. */
  readonly one: SheetCount;
  readonly all: SheetCount;
  /** Boxes that all copies fill, printed on one side and on both. */
  readonly boxes: { readonly oneSided: number; readonly twoSided: number };
};

/** What a document box of 10 cm holds without pressing. */
export const sheetsPerBox = 600;

export const countSheets = (items: readonly Printed[]): SheetCount => ({
  items: items.length,
  pages: sum(items.map(({ pages }) => pages)),
  oneSided: sum(items.map(({ pages }) => pages)),
  twoSided: sum(items.map(({ pages }) => Math.ceil(pages / 2))),
});

/** What has to be printed for so many members, counted before anything is. */
export const printCounts = (
  papers: readonly Printed[],
  proofs: readonly Printed[],
  copies: number,
): PrintCounts => {
  const one = countSheets([...papers, ...proofs]);
  const boxes = (sheets: number): number => Math.ceil(sheets / sheetsPerBox) * copies;
  return {
    copies,
    papers: countSheets(papers),
    proofs: countSheets(proofs),
    one,
    all: {
      items: one.items * copies,
      pages: one.pages * copies,
      oneSided: one.oneSided * copies,
      twoSided: one.twoSided * copies,
    },
    boxes: { oneSided: boxes(one.oneSided), twoSided: boxes(one.twoSided) },
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
