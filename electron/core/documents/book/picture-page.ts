import { PDFDocument, degrees } from '@cantoo/pdf-lib';
import { exifTurn } from './exif-turn.ts';

const a4 = { width: 595.28, height: 841.89 };
/** Binding on the left; below the picture room for its caption and the stamp. */
const margin = { left: 62, right: 34, top: 48, bottom: 110 };

/** A picture upright on an A4 page, as large as it fits. */
export const picturePage = async (
  bytes: Uint8Array,
  type: 'jpeg' | 'png',
): Promise<{ readonly pdf: PDFDocument; readonly captionTop: number }> => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const image = type === 'jpeg' ? await pdf.embedJpg(bytes) : await pdf.embedPng(bytes);
  const turn = type === 'jpeg' ? exifTurn(bytes) : 0;
  const isTurned = turn % 180 !== 0;
  const seen = isTurned
    ? { width: image.height, height: image.width }
    : { width: image.width, height: image.height };
  const room = {
    width: a4.width - margin.left - margin.right,
    height: a4.height - margin.top - margin.bottom,
  };
  const scale = Math.min(room.width / seen.width, room.height / seen.height);
  const [width, height] = [seen.width * scale, seen.height * scale];
  const left = margin.left + (room.width - width) / 2;
  const bottom = a4.height - margin.top - height;
  const corner = turned({ left, bottom, width, height }, turn);
  pdf.addPage([a4.width, a4.height]).drawImage(image, {
    ...corner,
    width: image.width * scale,
    height: image.height * scale,
    rotate: degrees(-turn),
  });
  await pdf.flush();
  return { pdf, captionTop: bottom };
};

type Place = {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
};

/** Where the picture's own lower left corner lies once it is turned clockwise. */
const turned = (
  { left, bottom, width, height }: Place,
  turn: number,
): { readonly x: number; readonly y: number } => {
  if (turn === 90) return { x: left, y: bottom + height };
  if (turn === 180) return { x: left + width, y: bottom + height };
  if (turn === 270) return { x: left + width, y: bottom };
  return { x: left, y: bottom };
};
