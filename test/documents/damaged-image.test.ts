import { describe, expect, test } from 'vitest';
import jpeg from 'jpeg-js';
import { isDamagedImage } from '#core/documents/damaged-image.ts';
import { renderDocument } from '#core/documents/render-document.ts';
import { everyBlock } from './samples/every-block.ts';
import { pngOf } from './support/png.ts';
import { bundledFonts, sampleImages } from './support/rendering.ts';

const photo = new Uint8Array(
  jpeg.encode({ data: Buffer.alloc(64 * 48 * 4, 0x77), width: 64, height: 48 }, 80).data,
);
const drawing = pngOf(30, 40);

const changed = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at ? byte ^ 0xff : byte));

/** Two bytes that no packed picture holds one after the other. */
const brokenMiddle = Uint8Array.from(photo);
brokenMiddle.set([0xff, 0x42], photo.length - 12);

describe('a picture', () => {
  test('that is whole may be printed', () => {
    expect(isDamagedImage(photo, 'jpeg')).toBe(false);
    expect(isDamagedImage(drawing, 'png')).toBe(false);
    expect(isDamagedImage(Buffer.concat([photo, Buffer.alloc(9)]), 'jpeg')).toBe(false);
  });

  test.each([
    ['an empty file', new Uint8Array(), 'jpeg'],
    ['a JPEG cut short', photo.subarray(0, photo.length - 40), 'jpeg'],
    ['a JPEG with foreign bytes in its middle', brokenMiddle, 'jpeg'],
    ['the head of a JPEG', photo.subarray(0, 30), 'jpeg'],
    ['a text', new TextEncoder().encode('không phải ảnh'), 'jpeg'],
    ['a PNG cut short', drawing.subarray(0, drawing.length - 20), 'png'],
    ['a PNG with one wrong byte', changed(drawing, drawing.length - 22), 'png'],
    ['a JPEG that calls itself PNG', photo, 'png'],
  ] as const)('that is %s is damaged', (_, bytes, type) => {
    expect(isDamagedImage(bytes, type)).toBe(true);
  });

  test.each(['pdf', 'docx'] as const)(
    'that is damaged stops the %s and is named',
    async (format) => {
      const images = new Map(sampleImages);
      const [first] = images.keys();
      if (first === undefined) throw new Error('the sample has no picture');
      images.set(first, photo.subarray(0, 60));
      const result = await renderDocument(everyBlock(), format, {
        fonts: { bundled: bundledFonts },
        images,
      });
      expect(result).toMatchObject({
        ok: false,
        error: { code: 'evidence.damagedImage', details: { name: expect.stringContaining('Ảnh') } },
      });
    },
  );
});
