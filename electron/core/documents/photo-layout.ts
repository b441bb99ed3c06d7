import type { Photos } from '#shared/dossier/document-model.ts';
import { pageLayout } from './page-layout.ts';

export type PhotoSize = { readonly width: number; readonly height: number };

/** Size of a photo on paper in millimetres: whole inside its frame, proportions kept, never enlarged past it. */
export const photoSize = (photo: Photos['photos'][number], photosInRow: number): PhotoSize => {
  const frame = photosInRow > 1 ? pageLayout.photos.pair : pageLayout.photos.single;
  const scale = Math.min(frame.width / photo.widthPx, frame.height / photo.heightPx);
  return { width: photo.widthPx * scale, height: photo.heightPx * scale };
};
