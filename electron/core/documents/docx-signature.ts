import { AlignmentType, Paragraph, type Table } from 'docx';
import type { Signature, SignatureColumn } from '#shared/dossier/document-model.ts';
import { signerName } from '#shared/dossier/document-text.ts';
import { dashedLines, officialWords } from '#shared/dossier/official-words.ts';
import { bareGrid } from './docx-grid.ts';
import {
  centred,
  centredLine,
  gapShading,
  lineSpacing,
  pointsToTwips,
  spaceBefore,
  textRun,
  type DocxContext,
} from './docx-text.ts';
import { bold } from './header-lines.ts';
import { millimetresToPoints, millimetresToTwips, pageLayout, textWidth } from './page-layout.ts';
import { pairsOf, recipientsShift } from './signature-layout.ts';

const { size, room, before, leftShare } = pageLayout.signature;

/** The foot of a paper in one row that can't split; the paragraph before it is kept with it. */
export const docxSignature = (
  signature: Signature,
  context: DocxContext,
): (Paragraph | Table)[] => {
  const whole = millimetresToTwips(textWidth(context.orientation));
  const left = Math.round(whole * leftShare);
  const grid = bareGrid(
    [left, whole - left],
    [
      [leftColumn(signature), column(signature.right)],
      ...pairsOf(signature).map(([one, other]) => [
        below(column(one)),
        other ? below(column(other)) : [centred([], {})],
      ]),
      ...recipientsBelow(signature),
    ],
  );
  return [spaceBefore(before), grid];
};

const below = (paragraphs: Paragraph[]): Paragraph[] => [centred([], { before }), ...paragraphs];

const leftColumn = (signature: Signature): Paragraph[] => {
  const lines = [
    ...(signature.left === null ? [] : column(signature.left)),
    ...(signature.others ? [] : recipientLines(signature.recipients, signature.left !== null)),
  ];
  return lines.length === 0 ? [centred([], {})] : lines;
};

const column = (side: SignatureColumn): Paragraph[] => {
  const letters = { size, style: bold };
  const space = millimetresToPoints(room);
  const lines = side.lines.map((line) => centredLine(line, letters, { keepNext: true }));
  const name = textRun(signerName(side), letters, side.missing === undefined ? {} : gapShading);
  if (side.homeOffice === undefined) return [...lines, centred([name], { before: space })];
  const office = centredLine(side.homeOffice, letters, { before: space, keepNext: true });
  return [...lines, office, centred([name], {})];
};

/** Below all who sign, where they are more than two. */
const recipientsBelow = ({ others, recipients }: Signature): Paragraph[][][] =>
  others && recipients.length > 0 ? [[recipientLines(recipients, true), [centred([], {})]]] : [];

const recipientLines = (recipients: readonly string[], below: boolean): Paragraph[] => {
  if (recipients.length === 0) return [];
  const { recipientsLabel, recipients: letters } = pageLayout.signature;
  const label = { size: recipientsLabel, style: { bold: true, italic: true } };
  return [
    recipientLine(officialWords.recipients, label, below ? before : recipientsShift),
    ...dashedLines(recipients).map((text) => recipientLine(text, { size: letters, style: {} }, 0)),
  ];
};

const recipientLine = (
  text: string,
  letters: Parameters<typeof textRun>[1],
  above: number,
): Paragraph =>
  new Paragraph({
    children: [textRun(text, letters)],
    alignment: AlignmentType.LEFT,
    spacing: { before: pointsToTwips(above), after: 0, ...lineSpacing(1) },
  });
