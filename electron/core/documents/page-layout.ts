/**
 * Every measure of a paper, for both renderers. Numbers are those of Nghị định 30/2020/NĐ-CP, Phụ lục I; where the
 * decree gives a span, the common choice of offices inside it. Lengths in millimetres, letters in points.
 */
export const pageLayout = {
  /** ND30-PAGE-01. */
  paper: { width: 210, height: 297 },
  /** ND30-PAGE-03 to PAGE-06; the same four on a landscape page. */
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
  /** ND30-PAGE-10 to PAGE-14: the number stands in the top margin, this far under the edge of the sheet. */
  pageNumber: { fromEdge: 10, size: 14 },
  /** ND30-PAGE-15: Quốc hiệu 12 goes with Tiêu ngữ 13 and địa danh 13. */
  header: {
    nation: 12,
    motto: 13,
    issuer: 12,
    number: 13,
    place: 13,
    leftShare: 0.43,
    gap: 2,
    aboveNumber: 8,
    about: 12,
    aboveAbout: 6,
  },
  /** ND30-TL-02, TY-02. A subject keeps clear of the margins, so that its lines look centred. */
  title: { size: 14, before: 14, sideGap: 12, authority: 6 },
  /** ND30-PLV-03 to PLV-06. */
  annex: { label: 14, title: 14, parent: 14, sideGap: 12 },
  /** ND30-KG-03. */
  addressees: { size: 14, before: 12, after: 6, indent: 30 },
  /** ND30-ND-03 to ND-06, BC-10, CC-02. */
  body: { size: 14, firstLine: 12.7, before: 6, lines: 1.15 },
  /** The decree is silent on letters in tables; offices print them one or two points smaller. */
  table: { size: 12, denseSize: 11, denseFrom: 10, padding: 1.2, before: 6, line: 0.5 },
  photos: {
    pairGap: 5,
    single: { width: 145, height: 100 },
    pair: { width: 80, height: 75 },
    caption: 13,
  },
  /** ND30-CK-02, CK-10, NN-01, NN-04. Room for a hand signature and a seal. */
  signature: {
    size: 14,
    recipientsLabel: 12,
    recipients: 11,
    leftShare: 0.45,
    room: 24,
    before: 14,
  },
  /** ND30-TN-08: as long as the Tiêu ngữ; CQ-09, TY-05: from a third to a half of the longest line. */
  rule: { width: 0.75, shareOfText: 0.4, gap: 2.5 },
} as const;

/** The family DOCX names; PDF embeds it where the office's PC has it, else a font of the same measures (ND30-PAGE-07). */
export const familyName = 'Times New Roman';

/** Shading behind a gap to fill: letters stay black (ND30-PAGE-09), and a signed paper has no gap. */
export const gapShade = 'FFF2AB';

/**
 * One line of Times New Roman, spacing "single", in shares of the letter size: ascent 0.891, descent 0.216, gap 0.042.
 */
export const singleLine = 1.149;

export const millimetresToPoints = (millimetres: number): number => (millimetres * 72) / 25.4;
export const millimetresToTwips = (millimetres: number): number =>
  Math.round((millimetres * 1440) / 25.4);

export type Orientation = 'portrait' | 'landscape';

/** Room between the side margins. */
export const textWidth = (orientation: Orientation): number => {
  const { paper, margin } = pageLayout;
  const across = orientation === 'portrait' ? paper.width : paper.height;
  return across - margin.left - margin.right;
};

/** Room between the top and bottom margins. */
export const textHeight = (orientation: Orientation): number => {
  const { paper, margin } = pageLayout;
  const down = orientation === 'portrait' ? paper.height : paper.width;
  return down - margin.top - margin.bottom;
};
