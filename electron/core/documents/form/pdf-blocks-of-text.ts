import type { FormParagraph } from '#shared/dossier/form/form-model.ts';
import { ascent, mmPerPoint, singleLine } from '#shared/dossier/form/units.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import { centerOf, sizeOf, type PdfLine } from './pdf-lines.ts';
import type { TextArea } from './pdf-margins.ts';

/** Lines of running text that make one paragraph. */
export type PdfBlock = { readonly lines: readonly PdfLine[]; readonly centered: boolean };

/** Distance of two baselines set single: what is left of the line above, and the rise of the one below. */
export const singleDistance = (above: PdfLine, below: PdfLine): number =>
  ((singleLine - ascent) * sizeOf(above) + ascent * sizeOf(below)) * mmPerPoint;

const edgeMm = 1;
const extraGapMm = 1;
/** Beyond it lines are taken for paragraphs; more than the decree allows (ND30-ND-06), so that too wide a spacing is seen. */
const widestSpacing = 2.6;

export const isCentered = (line: PdfLine, area: TextArea): boolean =>
  Math.abs(centerOf(line) - area.centerMm) < 1.5 &&
  line.leftMm > area.leftMm + 14 &&
  line.rightMm < area.rightMm - 1;

const sameLetters = (a: PdfLine, b: PdfLine): boolean => {
  const [first] = a.runs;
  const [second] = b.runs;
  return (
    first?.bold === second?.bold &&
    first?.italic === second?.italic &&
    first?.sizePt === second?.sizePt
  );
};

/** Stand alone though lines of the same kind follow. */
const ownLine =
  /^(phu luc( [ivxlc]+| \d+)?|to trinh|bao cao|bien ban|thong bao|ke hoach|quyet dinh|du thao|(phan|chuong|muc|tieu muc) \S+)$/;

const isOwnLine = (line: PdfLine): boolean => ownLine.test(fold(line.text).trim());

/** A new item or heading begins, whatever the indent says. */
const mark = /^([-+•]|[IVXLC]+\.|\d{1,2}[.)]|[a-zđ]\)|Điều \d|\()(\s|$)/u;

const continuesCentered = (previous: PdfLine, line: PdfLine): boolean =>
  sameLetters(previous, line) && !isOwnLine(previous) && !isOwnLine(line);

const continuesFull = (previous: PdfLine, line: PdfLine, area: TextArea): boolean => {
  const distance = line.baselineMm - previous.baselineMm;
  const reachesEdge = previous.rightMm > area.rightMm - 25;
  const isTight =
    previous.page !== line.page || distance < singleDistance(previous, line) * widestSpacing;
  return line.leftMm < area.leftMm + edgeMm && reachesEdge && isTight && !mark.test(line.text);
};

const stepOf = (lines: readonly PdfLine[]): number | null => {
  const [first, second] = lines;
  if (first === undefined || second === undefined || first.page !== second.page) return null;
  return second.baselineMm - first.baselineMm;
};

const keepsStep = (block: PdfBlock, line: PdfLine): boolean => {
  const last = block.lines.at(-1);
  const step = stepOf(block.lines);
  if (last === undefined || step === null || last.page !== line.page) return true;
  return line.baselineMm - last.baselineMm < step + extraGapMm;
};

/** Joins running lines into paragraphs. */
export const blocksOf = (lines: readonly PdfLine[], area: TextArea): readonly PdfBlock[] => {
  const blocks: PdfBlock[] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const previous = block?.lines.at(-1);
    const centered = isCentered(line, area);
    const joins =
      block !== undefined &&
      previous !== undefined &&
      keepsStep(block, line) &&
      (centered && block.centered
        ? continuesCentered(previous, line)
        : !block.centered && continuesFull(previous, line, area));
    if (joins) blocks[blocks.length - 1] = { ...block, lines: [...block.lines, line] };
    else blocks.push({ lines: [line], centered });
  }
  return blocks;
};

const reachMm = 0.8;

/** Which edges the lines keep to; a single line does not tell. */
export const alignOf = (block: PdfBlock, area: TextArea): FormParagraph['align'] => {
  const broken = block.lines.slice(0, -1);
  if (block.centered) return 'center';
  if (broken.length === 0) return 'unknown';
  return broken.every((line) => line.rightMm > area.rightMm - reachMm) ? 'justify' : 'left';
};

/** Lines of a paragraph in single lines of its letters; unknown where it has only one. */
export const spacingOf = (block: PdfBlock): number | null => {
  const step = stepOf(block.lines);
  const [first, second] = block.lines;
  if (step === null || first === undefined || second === undefined) return null;
  return step / singleDistance(first, second);
};
