import { decode as decodeJpeg } from 'jpeg-js';
import { greyOfBytes, hasInk, type Grey } from './ink.ts';
import { decodePng } from './decode-png.ts';
import type { PageReading } from './read-pdf-pages.ts';

/** Inches of an A4 sheet. */
const sheet = { long: 297 / 25.4, short: 210 / 25.4 };

/** Beyond this a picture is no scan of a page, and unpacking it would take the memory of the whole program. */
const mostMegapixels = 120;
const mostMegabytes = 1024;

/** A picture of a paper is a page of A4, whichever way it was held. Null for what can't be unpacked. */
export const readPicture = (bytes: Uint8Array, mediaType: string): PageReading | null => {
  const grey = mediaType === 'image/png' ? decodePng(bytes) : greyOfJpeg(bytes);
  return grey && { dpi: sheetDpi(grey), isBlank: !hasInk(grey), hasText: false };
};

const greyOfJpeg = (bytes: Uint8Array): Grey => {
  const options = {
    useTArray: true,
    formatAsRGBA: false,
    maxResolutionInMP: mostMegapixels,
    maxMemoryUsageInMB: mostMegabytes,
  } as const;
  return greyOfBytes(decodeJpeg(bytes, options), 3);
};

const sheetDpi = ({ width, height }: Pick<Grey, 'width' | 'height'>): number =>
  Math.round(Math.min(Math.max(width, height) / sheet.long, Math.min(width, height) / sheet.short));
