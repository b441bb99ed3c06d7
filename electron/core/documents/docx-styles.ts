import type { IStylesOptions } from 'docx';
import { fontNames, lineSpacing, pointsToHalfPoints, pointsToTwips } from './docx-text.ts';
import { millimetresToTwips, pageLayout } from './page-layout.ts';

const language = { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' };
const size = pointsToHalfPoints(pageLayout.body.size);

/** Defaults of the whole file and the three heading styles, so that what an officer adds by hand looks the same. */
export const docxStyles = (): IStylesOptions => ({
  default: {
    document: {
      run: { font: fontNames, size, color: '000000', language },
      paragraph: { spacing: { before: 0, after: 0, ...lineSpacing(1) } },
    },
    heading1: headingStyle(true),
    heading2: headingStyle(true),
    heading3: headingStyle(false),
  },
});

const headingStyle = (bold: boolean) => ({
  run: { font: fontNames, size, bold, italics: false, color: '000000' },
  paragraph: {
    indent: { firstLine: millimetresToTwips(pageLayout.body.firstLine) },
    spacing: {
      before: pointsToTwips(pageLayout.body.before),
      after: 0,
      ...lineSpacing(pageLayout.body.lines),
    },
  },
});
