import type { FormRun } from '#shared/dossier/form/form-model.ts';

/** Letters shown in one go, without a space inside. Millimetres from the sheet's upper left corner. */
export type PdfWord = {
  readonly leftMm: number;
  readonly rightMm: number;
  /** Spaces printed after it, as their own letters. */
  readonly spaces: number;
  /** Where those spaces end: a gap beyond it was made by placing, not by typing. */
  readonly penMm: number;
  readonly baselineMm: number;
  readonly letters: FormRun;
};

export type PdfStroke = {
  readonly fromX: number;
  readonly toX: number;
  readonly fromY: number;
  readonly toY: number;
  readonly solid: boolean;
};

/** Where a picture stands. */
export type PdfPicture = {
  readonly leftMm: number;
  readonly rightMm: number;
  readonly topMm: number;
  readonly bottomMm: number;
};

export type PdfPage = {
  readonly index: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly words: readonly PdfWord[];
  readonly strokes: readonly PdfStroke[];
  readonly pictures: readonly PdfPicture[];
};

export const isLevel = (stroke: PdfStroke): boolean => stroke.toY - stroke.fromY < 0.3;
export const isUpright = (stroke: PdfStroke): boolean => stroke.toX - stroke.fromX < 0.3;
