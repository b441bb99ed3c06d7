import type { Content, ContentTable } from 'pdfmake/interfaces.js';
import type { OfficialHeader } from '#shared/dossier/document-model.ts';
import { officialWords } from '#shared/dossier/official-words.ts';
import { aboutLines, bold, headerColumns, headerLetters, issuerLines } from './header-lines.ts';
import { millimetresToPoints, pageLayout } from './page-layout.ts';
import { centredLine, centredLines, centredRule, type PdfContext } from './pdf-text.ts';

/** Boxes 1 to 4: a grid without lines, so that number and place stand on one line (ND30-DD-01). */
export const pdfOfficialHeader = (header: OfficialHeader, context: PdfContext): ContentTable => {
  const columns = headerColumns();
  return {
    table: {
      widths: [millimetresToPoints(columns.left), millimetresToPoints(columns.right)],
      body: [
        [issuerBox(header, context), nationBox(context)],
        [numberBox(header, context), placeBox(header)],
      ],
    },
    layout: bare,
  };
};

/** A grid that only places things: no lines, no padding. */
export const bare = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

const issuerBox = (header: OfficialHeader, { metrics }: PdfContext): Content => {
  const { superior, issuer } = issuerLines(header, metrics);
  return {
    stack: [
      ...centredLines(superior, headerLetters.superior),
      ...centredLines(issuer, headerLetters.issuer),
      centredRule(issuer.longest * pageLayout.rule.shareOfText),
    ],
  };
};

const nationBox = ({ metrics }: PdfContext): Content => {
  const { motto } = officialWords;
  return {
    stack: [
      centredLine(officialWords.nation, headerLetters.nation),
      centredLine(motto, headerLetters.motto),
      centredRule(metrics.widthOf(motto, headerLetters.motto.size, bold)),
    ],
  };
};

const numberBox = ({ number, about }: OfficialHeader, { metrics }: PdfContext): Content => {
  const line = centredLine(number, headerLetters.number, pageLayout.header.aboveNumber);
  if (about === undefined) return line;
  const { aboveAbout } = pageLayout.header;
  const lines = centredLines(aboutLines(about, metrics), headerLetters.about, aboveAbout);
  return { stack: [line, ...lines] };
};

const placeBox = (header: OfficialHeader): Content =>
  header.placeAndDate === null
    ? { text: '' }
    : centredLine(header.placeAndDate, headerLetters.place, pageLayout.header.aboveNumber);
