import type { FieldValue } from '#shared/journal/change-event.ts';

type Place = {
  readonly field: string;
  /** Heading of the column, as officers call it; unique in its sheet. */
  readonly header: string;
  /** A row can't be without it. */
  readonly required?: true;
};

/** One column of a register as an Excel sheet: what its cells hold and what an empty one means. */
export type SheetColumn =
  | (Place & { readonly kind: 'text' | 'day' | 'decimal' | 'flag' })
  | (Place & { readonly kind: 'count' | 'dong'; readonly empty: 0 | null })
  | (Place & {
      readonly kind: 'choice';
      /** Value that is kept and word that stands in the cell. */
      readonly choices: readonly (readonly [value: string | number, word: string])[];
    });

export type SheetFields = Readonly<Record<string, FieldValue>>;
export type SheetRow = SheetFields & { readonly id: string };

/** A register as a sheet: data alone, read by one mechanism for all of them. */
export type RegisterSheet = {
  /** Name of the sheet and of its file. */
  readonly title: string;
  readonly fileName: string;
  readonly owner: 'unit' | 'dossier';
  /** Columns that tell which row is meant where its own code is missing. */
  readonly key: readonly string[];
  readonly columns: readonly SheetColumn[];
  /** Fields that stand in no column, for a row that is added. */
  readonly blank: SheetFields;
  /** Rows have a place in a list; an added one goes to its end. */
  readonly isOrdered?: true;
};

/** The last column: which record a row is, so that it may be renamed and still be known. */
export const idHeader = 'Mã dòng (không sửa)';
