import type { Paragraph, Table } from 'docx';
import type { OfficialHeader } from '#shared/dossier/document-model.ts';
import { officialWords } from '#shared/dossier/official-words.ts';
import { bareGrid } from './docx-grid.ts';
import { centred, centredLine, centredLines, centredRule, type DocxContext } from './docx-text.ts';
import { aboutLines, bold, headerColumns, headerLetters, issuerLines } from './header-lines.ts';
import { millimetresToTwips, pageLayout } from './page-layout.ts';

/** Boxes 1 to 4 in a grid without lines: number and place in one row, so on one line (ND30-DD-01). */
export const docxOfficialHeader = (header: OfficialHeader, context: DocxContext): Table => {
  const columns = headerColumns();
  const left = millimetresToTwips(columns.left);
  const right = millimetresToTwips(columns.right);
  const before = pageLayout.header.aboveNumber;
  return bareGrid(
    [left, right],
    [
      [issuerBox(header, context, left), nationBox(context, right)],
      [
        numberBox(header, context, before),
        [
          header.placeAndDate === null
            ? centred([], {})
            : centredLine(header.placeAndDate, headerLetters.place, { before }),
        ],
      ],
    ],
  );
};

const issuerBox = (header: OfficialHeader, { metrics }: DocxContext, room: number): Paragraph[] => {
  const { superior, issuer } = issuerLines(header, metrics);
  return [
    ...(superior.lines.length === 0 ? [] : [centredLines(superior, headerLetters.superior)]),
    centredLines(issuer, headerLetters.issuer),
    centredRule(issuer.longest * pageLayout.rule.shareOfText, room),
  ];
};

const numberBox = (
  { number, about }: OfficialHeader,
  { metrics }: DocxContext,
  before: number,
): Paragraph[] => [
  centredLine(number, headerLetters.number, { before }),
  ...(about === undefined
    ? []
    : [
        centredLines(aboutLines(about, metrics), headerLetters.about, {
          before: pageLayout.header.aboveAbout,
        }),
      ]),
];

const nationBox = ({ metrics }: DocxContext, room: number): Paragraph[] => [
  centredLine(officialWords.nation, headerLetters.nation),
  centredLine(officialWords.motto, headerLetters.motto),
  centredRule(metrics.widthOf(officialWords.motto, headerLetters.motto.size, bold), room),
];
