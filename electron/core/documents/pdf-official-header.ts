import type { OfficialHeader } from '#shared/dossier/document-model.ts';
import { officialWords } from '#shared/dossier/official-words.ts';
import { aboutLines, bold, headerColumns, headerLetters, issuerLines } from './header-lines.ts';
import { millimetresToPoints, pageLayout } from './page-layout.ts';
import { emptyBox, stacked, twoColumns, type Box } from './pages/marks.ts';
import { centredLine, centredLines, centredRule, type PdfContext, type Room } from './pdf-text.ts';

/** Boxes 1 to 4: two rows, so that number and place stand on one line (ND30-DD-01). */
export const pdfOfficialHeader = (header: OfficialHeader, { metrics }: PdfContext): Box => {
  const columns = headerColumns();
  const left: Room = { width: millimetresToPoints(columns.left), metrics };
  const right: Room = { width: millimetresToPoints(columns.right), metrics };
  return stacked([
    twoColumns(issuerBox(header, left), nationBox(right), left.width),
    twoColumns(numberBox(header, left), placeBox(header, right), left.width),
  ]);
};

const issuerBox = (header: OfficialHeader, room: Room): Box => {
  const { superior, issuer } = issuerLines(header, room.metrics);
  return stacked([
    centredLines(superior, headerLetters.superior, room),
    centredLines(issuer, headerLetters.issuer, room),
    centredRule(issuer.longest * pageLayout.rule.shareOfText, room.width),
  ]);
};

const nationBox = (room: Room): Box => {
  const { nation, motto } = officialWords;
  const length = room.metrics.widthOf(motto, headerLetters.motto.size, bold);
  return stacked([
    centredLine(nation, headerLetters.nation, room),
    centredLine(motto, headerLetters.motto, room),
    centredRule(length, room.width),
  ]);
};

const numberBox = ({ number, about }: OfficialHeader, room: Room): Box => {
  const { aboveNumber, aboveAbout } = pageLayout.header;
  const line = [emptyBox(aboveNumber), centredLine(number, headerLetters.number, room)];
  if (about === undefined) return stacked(line);
  const lines = centredLines(aboutLines(about, room.metrics), headerLetters.about, room);
  return stacked([...line, emptyBox(aboveAbout), lines]);
};

const placeBox = ({ placeAndDate }: OfficialHeader, room: Room): Box =>
  placeAndDate === null
    ? emptyBox(0)
    : stacked([
        emptyBox(pageLayout.header.aboveNumber),
        centredLine(placeAndDate, headerLetters.place, room),
      ]);
