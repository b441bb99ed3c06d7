/** Width of text in points; the reader of a DOCX has no sheet to look at and must measure. */
export type TextMeasure = (
  text: string,
  letters: { readonly sizePt: number; readonly bold: boolean; readonly italic: boolean },
) => number;
