import type { BookCover } from '#shared/dossier/book/book-plan.ts';
import { pageFrame } from '#shared/dossier/book/page-frame.ts';
import type { BookWriter } from './book-writer.ts';
import type { HeldPage, Words } from './held-page.ts';
import { fontOf, number, type Fonts } from './stamp.ts';
import { centredLines } from './wrap-words.ts';

const sheet = { width: 595.28, height: 841.89 };
/** Binding on the left: the frame and all words stand a little to the right. */
const frameBox = { left: 62, bottom: 40, right: 561, top: 802 };
const middle = (frameBox.left + frameBox.right) / 2;
const room = frameBox.right - frameBox.left - 70;

/** A part of the book, as the cover lists it. */
export type CoverPart = { readonly name: string; readonly pages: string };

type Told = { readonly cover: BookCover; readonly parts: readonly CoverPart[] };

/** The cover as offices bind their dossiers: whose it is, what it is, which parts it has, where and when. */
export const coverPage = (book: BookWriter, told: Told, fonts: Fonts): HeldPage => ({
  ref: book.reserve(),
  frame: pageFrame({ media: [0, 0, sheet.width, sheet.height], crop: null, rotate: 0 }),
  entries: book.context.obj({
    Type: 'Page',
    MediaBox: [0, 0, sheet.width, sheet.height],
    Rotate: 0,
  }),
  forms: [],
  operators: frame(),
  words: words(told, fonts),
  links: [],
});

/** A strong line with a fine one inside it. */
const frame = (): string => {
  const box = (inset: number, width: number): string =>
    [
      `${number(width)} w`,
      number(frameBox.left + inset),
      number(frameBox.bottom + inset),
      number(frameBox.right - frameBox.left - 2 * inset),
      number(frameBox.top - frameBox.bottom - 2 * inset),
      're S',
    ].join(' ');
  const rule = `0.75 w ${number(middle - 60)} 700 m ${number(middle + 60)} 700 l S`;
  return `q 0 0 0 RG ${box(0, 2.2)} ${box(5, 0.7)} ${rule} Q`;
};

const words = ({ cover, parts }: Told, fonts: Fonts): Words[] => {
  const centred = (texts: readonly string[], top: number, size: number) =>
    centredLines(texts, { middle, top, size, room, bold: true }, fonts);
  const title = centred(cover.title, 580, 19.5);
  const foot = Math.min(...title.map(({ bottom }) => bottom));
  return [
    ...centred(cover.issuer, 752, 15),
    ...title,
    ...centred([cover.year], foot - 34, 16),
    ...partLines(parts, Math.min(foot - 120, 330), fonts),
    ...centredLines([cover.place], { middle, top: 82, size: 14, room }, fonts),
  ];
};

const partSize = 13.5;
const partStep = 21;

/** Names on the left, pages on the right, dots between them. */
const partLines = (parts: readonly CoverPart[], top: number, fonts: Fonts): Words[] => {
  const left = frameBox.left + 62;
  const right = frameBox.right - 62;
  const widthOf = (text: string): number => fontOf({}, fonts).widthOf(text, partSize);
  const dot = widthOf('.');
  return parts.flatMap(({ name, pages }, index) => {
    const bottom = top - index * partStep;
    const start = right - widthOf(pages);
    const free = start - left - widthOf(name) - 10;
    const dots = '.'.repeat(Math.max(0, Math.floor(free / dot)));
    const at = start - 5 - widthOf(dots);
    return [
      { text: name, left, bottom, size: partSize },
      ...(dots === '' ? [] : [{ text: dots, left: at, bottom, size: partSize }]),
      { text: pages, left: start, bottom, size: partSize },
    ];
  });
};
