import type { Day } from '#shared/kernel/day.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';

/**
 * One paper, before it becomes PDF, DOCX or XLSX. Builders write it, renderers read it: a fact is put here
 * once, so the three formats can't disagree. Plain data, NFC text, no clock: equal facts give an equal
 * Document, and its canonical JSON is what staleness is judged by.
 */
export type Document = {
  /** Which paper of the procedure ("P02"). */
  readonly paper: string;
  /** Title for file properties and outlines, "Báo cáo kết quả xây dựng …". */
  readonly title: string;
  /** The day printed into file properties instead of a clock: the paper's date, else the as-of day. */
  readonly day: Day;
  /** The paper itself first, then its annexes. Page numbers start anew in each (ND30-PLV-09). */
  readonly sections: readonly Section[];
};

export type Section = {
  /** Landscape only for annexes that are wide tables (ND30-PAGE-02). */
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
};

/** Text with emphasis inside one paragraph. A mark such as "missing" shows a gap a person must fill. */
export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The field that has no value yet; printed as a visible gap "[…: tên trường]" and listed to the officer. */
  readonly missing?: string;
};

export type Block =
  | OfficialHeader
  | { readonly kind: 'draft-mark'; readonly text: string }
  | { readonly kind: 'title'; readonly text: string }
  /** Whose power a decision rests on, and the word "QUYẾT ĐỊNH:" (Nghị định 30/2020, Phụ lục III, Mẫu 1.2). */
  | { readonly kind: 'authority'; readonly text: string }
  | { readonly kind: 'subject'; readonly text: string }
  | { readonly kind: 'addressees'; readonly names: readonly string[] }
  | { readonly kind: 'basis'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'item'; readonly runs: readonly Run[] }
  | AnnexHeader
  | CodeMark
  | Table
  | Photos
  | Signature;

/** Boxes 1-4 of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export type OfficialHeader = {
  readonly kind: 'official-header';
  /** Direct superior, plain capitals; empty for an Ủy ban nhân dân xã, which has none above its name. */
  readonly superior: readonly string[];
  /** Issuer, bold capitals, one line each: "ỦY BAN NHÂN DÂN", "XÃ NÀ SƯƠNG". */
  readonly issuer: readonly string[];
  /** Whole line: "Số: 203/BC-UBND", or "Số:       /BC-UBND" while it has no number. */
  readonly number: string;
  /** Subject of a letter under its number: "V/v hoàn thiện hồ sơ …"; elsewhere the subject stands below the title. */
  readonly about?: string;
  /** "Nà Sương, ngày 23 tháng 12 năm 2024"; null where box 4 stays empty (minutes, ND30-BB-01). */
  readonly placeAndDate: string | null;
};

export type AnnexHeader = {
  readonly kind: 'annex-header';
  /** "Phụ lục I". */
  readonly label: string;
  /** Capitals. */
  readonly title: string;
  /** "(Kèm theo Báo cáo số … ngày … của …)"; null for an annex that goes alone. */
  readonly parent: string | null;
};

/** A code for machines and people: PDF draws `value` as a QR with `text` below it; DOCX prints the text alone. */
export type CodeMark = { readonly kind: 'code'; readonly text: string; readonly value: string };

export type Table = {
  readonly kind: 'table';
  /** Name of the outline's table ("self", "debt"); also the name of its sheet in the XLSX. */
  readonly name: string;
  readonly sheetName: string;
  readonly columns: readonly Column[];
  /** Rows repeated on each page under the column titles, as "(1) (2) (3)" where a formula is named. */
  readonly columnNumbers: boolean;
  readonly rows: readonly Row[];
};

export type Column = {
  readonly title: string;
  /** Share of the table's width; the renderer scales them to the text width. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
};

export type Row = {
  /** A criterion's row, a total's row: bold. A group row is never left alone at the foot of a page. */
  readonly role: 'body' | 'group' | 'total';
  readonly cells: readonly Cell[];
};

/**
 * A cell of the grid. Every column of every row has exactly one entry; a place covered by a span of
 * another cell is `null`, so a row's length always equals the number of columns.
 */
export type Cell = {
  readonly text: string;
  /** The exact number behind the text: the XLSX writes it as a number with this many decimals. */
  readonly number?: {
    readonly value: Decimal;
    readonly decimals: number;
    readonly percent?: boolean;
  };
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly missing?: string;
  /** A named place of the book that the cell leads to; only a bound dossier has such places. */
  readonly link?: string;
  /** Further number cells that only the XLSX shows, in columns of their own beside the table ("Tử số", "Mẫu số"). */
  readonly extra?: readonly { readonly title: string; readonly value: Decimal }[];
} | null;

/** One or two photos in a row; two are a pair before/after (P08). */
export type Photos = {
  readonly kind: 'photos';
  readonly photos: readonly {
    readonly sha256: string;
    readonly type: 'jpeg' | 'png';
    readonly widthPx: number;
    readonly heightPx: number;
    readonly caption: string;
  }[];
};

export type SignatureColumn = {
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH": capitals, bold. */
  readonly lines: readonly string[];
  /** Office at home, above the name (ND30-CK-14). */
  readonly homeOffice?: string;
  readonly name: string;
  readonly missing?: string;
};

/** The foot of a paper: signature on the right; on the left a second signature or nơi nhận, or both (minutes). */
export type Signature = {
  readonly kind: 'signature';
  readonly left: SignatureColumn | null;
  readonly right: SignatureColumn;
  /** Who signs besides, two in a row below: witnesses, members of a group. */
  readonly others?: readonly SignatureColumn[];
  /** Lines of nơi nhận without the dash and the closing mark; empty when the paper has none. */
  readonly recipients: readonly string[];
};
