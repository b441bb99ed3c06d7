import { expect } from 'vitest';
import jpeg from 'jpeg-js';
import type { Document } from '#shared/dossier/document-model.ts';
import {
  renderDocument,
  type DocumentFormat,
  type RenderedFile,
} from '#core/documents/render-document.ts';
import { pngOf } from './png.ts';

/** The folder of the fonts that ship with the program. */
export const bundledFonts = new URL('../../../resources/fonts/', import.meta.url).pathname;

const width = 64;
const height = 48;
const pixels = Buffer.alloc(width * height * 4, 0xb0);

/** Bytes of the photos that the sample Documents name. */
export const sampleImages: ReadonlyMap<string, Uint8Array> = new Map([
  ['a'.repeat(64), new Uint8Array(jpeg.encode({ data: pixels, width, height }, 80).data)],
  ['b'.repeat(64), pngOf(30, 40)],
]);

/** A rendered file; the test fails with the error of the core where there is none. */
export const rendered = async (
  document: Document,
  format: DocumentFormat,
): Promise<RenderedFile> => {
  const result = await renderDocument(document, format, {
    fonts: { bundled: bundledFonts },
    images: sampleImages,
  });
  expect(result).toMatchObject({ ok: true });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
