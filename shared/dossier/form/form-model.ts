/**
 * What a reader finds in a produced PDF or DOCX, in the terms in which Nghị định 30/2020/NĐ-CP speaks:
 * sheets, paragraphs, places, sizes. Lengths in millimetres from the sheet's left edge, sizes in points.
 */
export type FormModel = {
  readonly format: 'pdf' | 'docx';
  readonly sections: readonly FormSection[];
  /** In reading order; page numbers are not among them. */
  readonly paragraphs: readonly FormParagraph[];
  readonly pageNumbers: readonly FormPageNumber[];
};

/** A run of sheets with one page numbering: the paper itself, then each annex. */
export type FormSection = {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly margins: {
    readonly top: FormMargin | null;
    readonly bottom: FormMargin | null;
    readonly left: FormMargin | null;
    readonly right: FormMargin | null;
  };
};

/** A DOCX states its margins; a PDF only shows where ink begins, so the true margin may be up to the slack smaller. */
export type FormMargin = { readonly mm: number; readonly slackMm: number };

export type FormRun = {
  readonly text: string;
  readonly font: string;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** "#000000". */
  readonly color: string;
};

/** A straight horizontal line drawn below a paragraph. */
export type FormLine = {
  readonly lengthMm: number;
  readonly centerMm: number;
  readonly solid: boolean;
};

export type FormGridPlace = {
  readonly table: number;
  readonly row: number;
  readonly column: number;
};

export type FormParagraph = {
  readonly section: number;
  /** Where the sheet is known: 0 is the first of the file. A DOCX has no sheets. */
  readonly page: number | null;
  readonly region: 'body' | 'page-foot';
  /** Half of a borderless table of two columns (header, signature); else the whole width. */
  readonly column: 'full' | 'left' | 'right';
  /** Cell of a table with lines; such text is bound by few rules. */
  readonly grid: FormGridPlace | null;
  readonly text: string;
  readonly runs: readonly FormRun[];
  /** "unknown": one short line of a PDF, of which nobody can tell whether it is justified. */
  readonly align: 'left' | 'center' | 'right' | 'justify' | 'unknown';
  /** Height on its page: paragraphs of equal value stand on one line. */
  readonly heightMm: number;
  readonly leftMm: number;
  readonly centerMm: number;
  /** Width of its longest line. */
  readonly widthMm: number;
  readonly lineCount: number;
  readonly firstLineIndentMm: number | null;
  readonly spaceBeforePt: number | null;
  /** In single lines of its font. */
  readonly lineSpacing: number | null;
  readonly lineBelow: FormLine | null;
  /** Only looked for at the foot of a sheet, where the address stands under a line. */
  readonly lineAbove: FormLine | null;
  /** Where its first colon and its leading dash stand. */
  readonly colonMm: number | null;
  readonly dashMm: number | null;
};

export type FormPageNumber = {
  readonly section: number;
  /** 1 is the first sheet of its section. */
  readonly sheet: number;
  /** What is printed; null where no number shows. */
  readonly shown: string | null;
  readonly sizePt: number;
  readonly italic: boolean;
  readonly place: 'top-margin' | 'elsewhere';
  readonly centerMm: number;
};
