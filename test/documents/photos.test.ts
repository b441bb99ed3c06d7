import { describe, expect, it } from 'vitest';
import { deflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { renderDocument } from '#core/documents/render-document.ts';
import { photoSize } from '#core/documents/photo-layout.ts';
import { everyBlock } from './samples/every-block.ts';
import { pngChunks } from './support/png.ts';
import { bundledFonts, sampleImages } from './support/rendering.ts';

const render = (images: ReadonlyMap<string, Uint8Array>) =>
  renderDocument(everyBlock(), 'pdf', { fonts: { bundled: bundledFonts }, images });

/** A PNG with transparent parts, as a scan of a signature has. */
const transparentPng = (): Uint8Array => {
  const rows = Buffer.concat(
    Array.from({ length: 40 }, () => Buffer.alloc(1 + 30 * 4, 0x40).fill(0, 0, 1)),
  );
  return pngChunks({ width: 30, height: 40, colorType: 6 }, deflateSync(rows));
};

describe('photos of a paper', () => {
  it('are refused by their caption when the store has lost them', async () => {
    expect(await render(new Map())).toMatchObject({
      error: {
        code: 'store.missingFile',
        details: { name: 'Ảnh AN-01. Đường thôn Cốc Lương (ngày 12/11/2024)' },
      },
    });
  });

  it('may be transparent', async () => {
    const result = await render(new Map([...sampleImages, ['b'.repeat(64), transparentPng()]]));
    if (!result.ok) throw new Error(result.error.code);
    const file = await getDocument({ data: Uint8Array.from(result.value.bytes), verbosity: 0 })
      .promise;
    expect(file.numPages).toBe(result.value.pages);
  });

  it('keep their proportions inside their frame', () => {
    const photo = { sha256: '', type: 'jpeg', widthPx: 4000, heightPx: 3000, caption: '' } as const;
    const single = photoSize(photo, 1);
    expect(single.width / single.height).toBeCloseTo(4 / 3);
    expect(single.height).toBeCloseTo(100);
    expect(photoSize({ ...photo, widthPx: 3000, heightPx: 4000 }, 2).height).toBeCloseTo(75);
  });
});
