import type { Run, Signature, SignatureColumn } from '#shared/dossier/document-model.ts';
import { dashedLines, officialWords } from '#shared/dossier/official-words.ts';
import { bold } from './header-lines.ts';
import { millimetresToPoints, pageLayout } from './page-layout.ts';
import { strip, type Strip } from './pages/flow.ts';
import { emptyBox, stacked, twoColumns, type Box } from './pages/marks.ts';
import {
  centredLine,
  centredRun,
  roomAcross,
  textBox,
  type PdfContext,
  type Room,
} from './pdf-text.ts';
import { pairsOf, recipientsShift } from './signature-layout.ts';

const { size, room: signingRoom, before, leftShare } = pageLayout.signature;

/**
 * Signature on the right, nơi nhận or a second signature on the left, side by side (ND30-NN-03, BB-03). It is never
 * torn, least of all between office and name.
 */
export const pdfSignature = (signature: Signature, context: PdfContext): Strip => {
  const { metrics } = context;
  const whole = roomAcross(context);
  const left: Room = { width: whole * leftShare, metrics };
  const right: Room = { width: whole - left.width, metrics };
  const others = pairsOf(signature).map(([one, other]) =>
    twoColumns(otherBox(one, left), otherBox(other, right), left.width),
  );
  const below = signature.others ? [recipientsBox(signature.recipients, true, left)] : [];
  const own = twoColumns(leftBox(signature, left), columnBox(signature.right, right), left.width);
  return strip(stacked([own, ...others, ...below]), before);
};

const otherBox = (column: SignatureColumn | null, room: Room): Box =>
  column === null ? emptyBox(0) : stacked([emptyBox(before), columnBox(column, room)]);

/** Where more than two sign, nơi nhận stands below all of them. */
const leftBox = ({ left, others, recipients }: Signature, room: Room): Box =>
  stacked([
    ...(left === null ? [] : [columnBox(left, room)]),
    ...(others ? [] : [recipientsBox(recipients, left !== null, room)]),
  ]);

const recipientsBox = (recipients: readonly string[], isBelow: boolean, room: Room): Box => {
  if (recipients.length === 0) return emptyBox(0);
  const { recipientsLabel, recipients: letters } = pageLayout.signature;
  const line = (run: Run, points: number): Box =>
    textBox([run], { width: room.width, size: points, align: 'left' }, room.metrics);
  return stacked([
    // The label is smaller than the signer's office beside it: pushed down to the same base line.
    emptyBox(isBelow ? before : recipientsShift),
    line({ text: officialWords.recipients, bold: true, italic: true }, recipientsLabel),
    ...dashedLines(recipients).map((text) => line({ text }, letters)),
  ]);
};

const columnBox = (column: SignatureColumn, room: Room): Box => {
  const letters = { size, style: bold };
  const { lines, homeOffice, name, missing } = column;
  return stacked([
    ...lines.map((line) => centredLine(line, letters, room)),
    emptyBox(millimetresToPoints(signingRoom)),
    ...(homeOffice === undefined ? [] : [centredLine(homeOffice, letters, room)]),
    centredRun({ text: name, bold: true, ...(missing !== undefined && { missing }) }, size, room),
  ]);
};
