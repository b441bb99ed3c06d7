import type { Content } from 'pdfmake/interfaces.js';
import type { Photos } from '#shared/dossier/document-model.ts';
import { millimetresToPoints, pageLayout } from './page-layout.ts';
import { photoSize } from './photo-layout.ts';
import { lineHeight, linePitch } from './pdf-text.ts';

/** One photo, or a pair side by side, with captions. */
export const pdfPhotos = (block: Photos): Content => ({
  columns: block.photos.map((photo) => ({
    width: '*',
    stack: photoStack(photo, block.photos.length),
  })),
  columnGap: millimetresToPoints(pageLayout.photos.pairGap),
  margin: [0, above, 0, 0],
});

const above = 8;

/** The name under which the document definition holds a photo's bytes. */
export const photoName = (sha256: string): string => `photo-${sha256}`;

/** Points that picture and caption need on one page. */
export const photosHeight = (block: Photos): number => {
  const heights = block.photos.map((photo) => photoSize(photo, block.photos.length).height);
  const captions = linePitch(pageLayout.photos.caption, 1) * 3;
  return above + millimetresToPoints(Math.max(0, ...heights)) + captions;
};

const photoStack = (photo: Photos['photos'][number], photosInRow: number): Content[] => {
  const size = photoSize(photo, photosInRow);
  return [
    {
      image: photoName(photo.sha256),
      width: millimetresToPoints(size.width),
      height: millimetresToPoints(size.height),
      alignment: 'center',
    },
    {
      text: photo.caption,
      fontSize: pageLayout.photos.caption,
      italics: true,
      alignment: 'center',
      lineHeight: lineHeight(1),
      margin: [0, 3, 0, 0],
    },
  ];
};
