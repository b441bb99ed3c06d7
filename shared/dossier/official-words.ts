/** Words that stand on every paper and never come from data (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II). */
export const officialWords = {
  /** ND30-QH-01: the sample of the decree prints HOÀ once and HÒA once; we write HÒA. */
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  /** ND30-TN-01. */
  motto: 'Độc lập - Tự do - Hạnh phúc',
  /** ND30-KG-04. */
  addressees: 'Kính gửi:',
  /** ND30-NN-01. */
  recipients: 'Nơi nhận:',
} as const;

/** A gap that a person has to fill: "[…: Số hộ]". Brackets, not colour alone, so that it survives a photocopy. */
export const gapMark = (field: string): string => `[…: ${field}]`;

/** "- Như trên;", …, "- Lưu: VT, VP.": each on its own line, the last one closed by a full stop (ND30-NN-05, NN-06, KG-06). */
export const dashedLines = (lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => `- ${line}${index === lines.length - 1 ? '.' : ';'}`);

/** The dash of an item is text, not a list mark, so that all three formats and every reader show the same words. */
export const itemDash = '- ';

/** "(1)", "(2)" …: the row of column numbers under the titles. */
export const columnNumber = (index: number): string => `(${index + 1})`;
