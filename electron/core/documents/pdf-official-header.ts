import type { OfficialHeader } from '#shared/dossier/document-model.ts';
import { officialWords } from '#shared/dossier/official-words.ts';
import { aboutLines, bold, headerColumns, headerLetters, issuerLines } from './header-lines.ts';
import { millimetresToPoints, pageLayout } from './page-layout.ts';
import { beside, stacked, type Box } from './pages/marks.ts';
import {
  centredLine,
  centredLines,
  centredRule,
  gap,
  type PdfContext,
  type Room,
} from './pdf-text.ts';

/** Boxes 1 to 4: two rows, so that number and place stand on one line (ND30-DD-01). */
export const pdfOfficialHeader = (header: OfficialHeader, { metrics }: PdfContext): Box => {
  const columns = headerColumns();
  const left: Room = { width: millimetresToPoints(columns.left), metrics };
  const right: Room = { width: millimetresToPoints(columns.right), metrics };
  const row = (one: Box, other: Box): Box =>
    beside([
      [0, one],
      [left.width, other],
    ]);
  return stacked([
    row(issuerBox(header, left), nationBox(right)),
    row(numberBox(header, left), placeBox(header, right)),
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
  const line = [gap(aboveNumber), centredLine(number, headerLetters.number, room)];
  if (about === undefined) return stacked(line);
  const lines = centredLines(aboutLines(about, room.metrics), headerLetters.about, room);
  return stacked([...line, gap(aboveAbout), lines]);
};

const placeBox = ({ placeAndDate }: OfficialHeader, room: Room): Box =>
  placeAndDate === null
    ? gap(0)
    : stacked([
        gap(pageLayout.header.aboveNumber),
        centredLine(placeAndDate, headerLetters.place, room),
      ]);
