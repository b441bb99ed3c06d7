import type { Content, ContentText } from 'pdfmake/interfaces.js';
import type { Signature, SignatureColumn } from '#shared/dossier/document-model.ts';
import { signerName } from '#shared/dossier/document-text.ts';
import { dashedLines, officialWords } from '#shared/dossier/official-words.ts';
import { bold } from './header-lines.ts';
import { gapShade, millimetresToPoints, pageLayout, textWidth } from './page-layout.ts';
import { pairsOf, recipientsShift } from './signature-layout.ts';
import { bare } from './pdf-official-header.ts';
import { centredLine, lineHeight, linePitch, type PdfContext } from './pdf-text.ts';

const { size, room, before, leftShare } = pageLayout.signature;

/** Signature on the right, nơi nhận or a second signature on the left, side by side (ND30-NN-03, BB-03). */
export const pdfSignature = (signature: Signature, context: PdfContext): Content => {
  const whole = millimetresToPoints(textWidth(context.orientation));
  const left = whole * leftShare;
  return {
    table: {
      widths: [left, whole - left],
      body: [
        [{ stack: leftStack(signature) }, { stack: columnStack(signature.right) }],
        ...pairsOf(signature).map((pair) => pair.map((one) => ({ stack: otherStack(one) }))),
        ...recipientsBelow(signature),
      ],
    },
    layout: bare,
    margin: [0, before, 0, 0],
  };
};

const otherStack = (column: SignatureColumn | null): Content[] =>
  column === null ? [] : [{ text: '', margin: [0, before, 0, 0] }, ...columnStack(column)];

/** Points the whole block needs: it is never torn, least of all between office and name. */
export const signatureHeight = (signature: Signature): number => {
  const others = pairsOf(signature).map(
    ([left, right]) => before + Math.max(columnHeight(left), right ? columnHeight(right) : 0),
  );
  const first = before + Math.max(leftHeight(signature), columnHeight(signature.right)) + size;
  return others.reduce((sum, height) => sum + height, first);
};

const leftStack = (signature: Signature): Content[] => [
  ...(signature.left === null ? [] : columnStack(signature.left)),
  ...(signature.others ? [] : recipientLines(signature.recipients, signature.left !== null)),
];

/** Below all who sign, where they are more than two. */
const recipientsBelow = ({ others, recipients }: Signature): Content[][] =>
  others ? [[{ stack: recipientLines(recipients, true) }, { text: '' }]] : [];

const recipientLines = (recipients: readonly string[], below: boolean): ContentText[] => {
  if (recipients.length === 0) return [];
  const { recipientsLabel, recipients: letters } = pageLayout.signature;
  return [
    {
      text: officialWords.recipients,
      fontSize: recipientsLabel,
      bold: true,
      italics: true,
      lineHeight: lineHeight(1),
      // The label is smaller than the signer's office beside it: pushed down to the same base line.
      margin: [0, below ? before : recipientsShift, 0, 0],
    },
    ...dashedLines(recipients).map((text) => ({
      text,
      fontSize: letters,
      lineHeight: lineHeight(1),
    })),
  ];
};

const columnStack = (column: SignatureColumn): Content[] => {
  const letters = { size, style: bold };
  const roomHeight = millimetresToPoints(room);
  const lines = column.lines.map((line) => centredLine(line, letters));
  if (column.homeOffice === undefined) return [...lines, nameLine(column, roomHeight)];
  return [...lines, centredLine(column.homeOffice, letters, roomHeight), nameLine(column, 0)];
};

const nameLine = (column: SignatureColumn, above: number): Content => {
  const line = centredLine(signerName(column), { size, style: bold }, above);
  return column.missing === undefined ? line : { ...line, background: `#${gapShade}` };
};

const columnHeight = (column: SignatureColumn): number => {
  const lines = column.lines.length + (column.homeOffice === undefined ? 1 : 2);
  // An office's name may take a second line.
  return (lines + 1) * linePitch(size, 1) + millimetresToPoints(room);
};

const leftHeight = (signature: Signature): number => {
  const { recipientsLabel, recipients } = pageLayout.signature;
  const list =
    signature.recipients.length * 2 * linePitch(recipients, 1) + linePitch(recipientsLabel, 1);
  const own = signature.left === null ? 0 : columnHeight(signature.left) + before;
  return own + (signature.recipients.length === 0 ? 0 : list);
};
