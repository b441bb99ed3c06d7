import { afterEach, describe, expect, it } from 'vitest';
import { createRenderPool, type RenderPool } from '#core/documents/render-pool.ts';
import type { RenderStep } from '#core/documents/render-document.ts';
import { longDocument } from './samples/long-document.ts';
import { everyBlock } from './samples/every-block.ts';
import { bundledFonts, rendered, sampleImages } from './support/rendering.ts';

const worker = new URL('../../electron/core/documents/document-worker.ts', import.meta.url);
const work = { fonts: { bundled: bundledFonts }, images: sampleImages };

describe('the pool of threads', () => {
  let pool: RenderPool;
  const start = (size: number): void => {
    pool = createRenderPool({ workerUrl: worker, size });
  };
  afterEach(() => pool.close());

  it('makes the same bytes as this thread, several papers at a time', async () => {
    start(2);
    const formats = ['pdf', 'docx', 'xlsx', 'docx'] as const;
    const made = await Promise.all(
      formats.map((format) => pool.render(everyBlock(), format, work)),
    );
    for (const [index, format] of formats.entries()) {
      const result = made[index];
      const here = await rendered(everyBlock(), format);
      expect(result?.ok && Buffer.from(result.value.bytes).equals(Buffer.from(here.bytes))).toBe(
        true,
      );
    }
  });

  it('tells its steps', async () => {
    start(1);
    const steps: RenderStep[] = [];
    await pool.render(everyBlock(), 'pdf', { ...work, onProgress: (step) => steps.push(step) });
    expect(steps).toEqual(['started', 'rendered', 'checked']);
  });

  it('answers a refusal as a value', async () => {
    start(1);
    const document = {
      ...everyBlock(),
      sections: [
        { orientation: 'portrait' as const, blocks: [{ kind: 'title' as const, text: 'ĐẠT ✓' }] },
      ],
    };
    expect(await pool.render(document, 'pdf', work)).toMatchObject({
      error: { code: 'paper.missingGlyph' },
    });
  });

  it('stops a paper that is cancelled and goes on with the next', async () => {
    start(1);
    const cancel = new AbortController();
    const slow = pool.render(longDocument(60), 'pdf', {
      ...work,
      signal: cancel.signal,
      onProgress: () => cancel.abort(),
    });
    const next = pool.render(everyBlock(), 'docx', work);
    expect(await slow).toMatchObject({ error: { code: 'call.cancelled' } });
    expect(await next).toMatchObject({ ok: true });
  });

  it('does not begin a paper cancelled while it waited', async () => {
    start(1);
    const cancel = new AbortController();
    const steps: RenderStep[] = [];
    const first = pool.render(everyBlock(), 'docx', work);
    const second = pool.render(everyBlock(), 'docx', {
      ...work,
      signal: cancel.signal,
      onProgress: (step) => steps.push(step),
    });
    cancel.abort();
    expect(await second).toMatchObject({ error: { code: 'call.cancelled' } });
    expect(await first).toMatchObject({ ok: true });
    expect(steps).toEqual([]);
  });

  it('throws what nobody expected and stays usable', async () => {
    start(1);
    const bare = { ...everyBlock(), sections: [] };
    await expect(pool.render(bare, 'xlsx', work)).rejects.toThrow('no table');
    expect(await pool.render(everyBlock(), 'xlsx', work)).toMatchObject({ ok: true });
  });

  it('answers waiting and running papers as cancelled when it closes', async () => {
    start(1);
    const papers = [longDocument(60), everyBlock()].map((document) =>
      pool.render(document, 'pdf', work),
    );
    await pool.close();
    for (const paper of await Promise.all(papers))
      expect(paper).toMatchObject({ error: { code: 'call.cancelled' } });
  });
});
