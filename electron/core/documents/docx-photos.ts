import { AlignmentType, ImageRun, Paragraph, type Table } from 'docx';
import type { Photos } from '#shared/dossier/document-model.ts';
import { bareGrid } from './docx-grid.ts';
import { lineSpacing, pointsToTwips, textRun, type DocxContext } from './docx-text.ts';
import { italic } from './header-lines.ts';
import { millimetresToTwips, pageLayout, textWidth } from './page-layout.ts';
import { photoSize } from './photo-layout.ts';

/** One photo, or a pair side by side, in a row that can't split: picture and caption stay together. */
export const docxPhotos = (block: Photos, context: DocxContext): (Paragraph | Table)[] => {
  const whole = millimetresToTwips(textWidth(context.orientation));
  const share = Math.floor(whole / block.photos.length);
  const cells = block.photos.map((photo) => [
    picture(photo, block.photos.length, context),
    caption(photo.caption),
  ]);
  return [
    bareGrid(
      block.photos.map(() => share),
      [cells],
    ),
  ];
};

const picture = (
  photo: Photos['photos'][number],
  photosInRow: number,
  { images, nextPicture }: DocxContext,
): Paragraph => {
  const size = photoSize(photo, photosInRow);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: pointsToTwips(8), after: 0, ...lineSpacing(1) },
    children: [
      new ImageRun({
        type: photo.type === 'jpeg' ? 'jpg' : 'png',
        data: images.get(photo.sha256) ?? new Uint8Array(),
        transformation: { width: pixels(size.width), height: pixels(size.height) },
        altText: {
          id: String(nextPicture()),
          name: photo.sha256.slice(0, 12),
          title: photo.caption,
          description: photo.caption,
        },
      }),
    ],
  });
};

/** docx measures pictures in pixels of 1/96 inch. */
const pixels = (millimetres: number): number => (millimetres / 25.4) * 96;

const caption = (text: string): Paragraph =>
  new Paragraph({
    children: [textRun(text, { size: pageLayout.photos.caption, style: italic })],
    alignment: AlignmentType.CENTER,
    spacing: { before: pointsToTwips(3), after: 0, ...lineSpacing(1) },
  });
