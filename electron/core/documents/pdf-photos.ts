import type { Photos } from '#shared/dossier/document-model.ts';
import { millimetresToPoints, pageLayout } from './page-layout.ts';
import { strip, type Strip } from './pages/flow.ts';
import { beside, emptyBox, stacked, type Box } from './pages/marks.ts';
import { photoSize } from './photo-layout.ts';
import { centredLine, roomAcross, type PdfContext } from './pdf-text.ts';

const above = 8;
const aboveCaption = 3;

/** One photo, or a pair side by side, with captions. */
export const pdfPhotos = (block: Photos, context: PdfContext): Strip => {
  const between = millimetresToPoints(pageLayout.photos.pairGap);
  const count = block.photos.length;
  const width = (roomAcross(context) - between * (count - 1)) / count;
  const boxes = block.photos.map((photo, index): readonly [number, Box] => [
    index * (width + between),
    photoBox(photo, { count, width }, context),
  ]);
  return strip(beside(boxes), above);
};

const photoBox = (
  photo: Photos['photos'][number],
  { count, width }: { readonly count: number; readonly width: number },
  { metrics }: PdfContext,
): Box => {
  const size = photoSize(photo, count);
  const across = millimetresToPoints(size.width);
  const height = millimetresToPoints(size.height);
  const { sha256, caption } = photo;
  const letters = { size: pageLayout.photos.caption, style: { italic: true } };
  return stacked([
    {
      height,
      marks: [{ kind: 'photo', sha256, x: (width - across) / 2, y: 0, width: across, height }],
    },
    emptyBox(aboveCaption),
    centredLine(caption, letters, { width, metrics }),
  ]);
};
