import { pdfReader } from '#core/documents/pdf-reader.ts';

export type ReadPage = {
  readonly width: number;
  readonly height: number;
  /** Words as they are seen: where they begin, and whether they stand upright. */
  readonly words: readonly {
    readonly text: string;
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly upright: boolean;
  }[];
  /** Pages that its links lead to, from 1. */
  readonly links: readonly number[];
};

export type ReadBook = {
  readonly pages: readonly ReadPage[];
  /** Titles of bookmarks, indented, with the page each leads to. */
  readonly bookmarks: readonly string[];
};

/** A book as a reader's program sees it. */
export const readBook = async (bytes: Uint8Array): Promise<ReadBook> => {
  const { getDocument, Util } = await pdfReader();
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const file = await task.promise;
  const pageOf = async (dest: unknown): Promise<number> => {
    const [ref] = Array.isArray(dest) ? dest : [];
    return (await file.getPageIndex(ref)) + 1;
  };
  const pages: ReadPage[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const view = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
    pages.push({
      width: view.width,
      height: view.height,
      words: items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [a = 0, b = 0, , , left = 0, top = 0] = Util.transform(
          view.transform,
          item.transform,
        ) as number[];
        const upright = a > 0 && Math.abs(b) < 1e-3;
        return [{ text: item.str, left, top, right: left + item.width, upright }];
      }),
      links: await Promise.all(links.map(({ dest }) => pageOf(dest))),
    });
  }
  const bookmarks: string[] = [];
  const walk = async (items: Awaited<ReturnType<typeof file.getOutline>>, depth: number) => {
    for (const item of items ?? []) {
      bookmarks.push(`${'  '.repeat(depth)}${item.title} ${await pageOf(item.dest)}`);
      await walk(item.items, depth + 1);
    }
  };
  await walk(await file.getOutline(), 0);
  await task.destroy();
  return { pages, bookmarks };
};
