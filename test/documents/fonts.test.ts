import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '#shared/dossier/document-model.ts';
import { findFonts } from '#core/documents/font-files.ts';
import { fontMetrics } from '#core/documents/font-metrics.ts';
import { renderDocument } from '#core/documents/render-document.ts';
import { millimetresToPoints } from '#core/documents/page-layout.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { sampleDocument } from './samples/sample-document.ts';
import { bundledFonts } from './support/rendering.ts';

const names = [
  ['Tinos-Regular.ttf', 'times.ttf'],
  ['Tinos-Bold.ttf', 'timesbd.ttf'],
  ['Tinos-Italic.ttf', 'timesi.ttf'],
  ['Tinos-BoldItalic.ttf', 'timesbi.ttf'],
] as const;

const putFonts = (folder: string, count: number): void => {
  for (const [from, to] of names.slice(0, count))
    copyFileSync(path.join(bundledFonts, from), path.join(folder, to));
};

describe('fonts', () => {
  it('are those that ship with the program unless the office asks for its own', async () => {
    expect((await findFonts({ bundled: bundledFonts })).family).toBe('Tinos');
  });

  it('are the Times New Roman of the PC where all four files are there', async () => {
    using folder = temporaryFolder();
    putFonts(folder.path, 4);
    const fonts = await findFonts({ bundled: bundledFonts, own: folder.path });
    expect(fonts).toMatchObject({
      family: 'Times New Roman',
      boldItalic: path.join(folder.path, 'timesbi.ttf'),
    });
    const result = await renderDocument(sampleDocument(), 'pdf', {
      fonts: { bundled: bundledFonts, own: folder.path },
      images: new Map(),
    });
    expect(result).toMatchObject({ ok: true });
  });

  it('are the shipped ones where one of the four is missing', async () => {
    using folder = temporaryFolder();
    putFonts(folder.path, 3);
    expect((await findFonts({ bundled: bundledFonts, own: folder.path })).family).toBe('Tinos');
  });

  it('have the measures of Times New Roman: Quốc hiệu in 12 is 88 mm long', async () => {
    const metrics = fontMetrics(await findFonts({ bundled: bundledFonts }));
    const length = metrics.widthOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, { bold: true });
    expect(length / millimetresToPoints(1)).toBeCloseTo(88, 0);
  });

  it('show the letters of a paper, whatever letters were set before it', async () => {
    using folder = temporaryFolder();
    putFonts(folder.path, 4);
    const saying = (text: string): Document => ({
      ...sampleDocument(),
      sections: [
        {
          orientation: 'portrait',
          blocks: [{ kind: 'paragraph', runs: [{ text, italic: true }] }],
        },
      ],
    });
    for (const text of ['Ðó\u00a0là', 'o a d Đó là thôn Nà Đon']) {
      const result = await renderDocument(saying(text), 'pdf', {
        fonts: { bundled: bundledFonts, own: folder.path },
        images: new Map(),
      });
      expect(result).toMatchObject({ ok: true });
    }
  });
});
