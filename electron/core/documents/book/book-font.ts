import { PDFName, PDFString, type PDFDict, type PDFRef } from '@cantoo/pdf-lib';
import { openedFont } from '../fonts/opened-font.ts';
import type { EmbeddedFont } from '../fonts/embedded-font.ts';
import { startFont } from '../fonts/used-font.ts';
import type { BookWriter } from './book-writer.ts';

/** A font that stamps, cover and captions are set in: one for the whole book, of the letters that are used. */
export type BookFont = {
  readonly ref: PDFRef;
  readonly widthOf: (text: string, size: number) => number;
  /** The text as an operand: "<00010002>". */
  readonly encoded: (text: string) => string;
  readonly finish: () => void;
};

export const createBookFont = (book: BookWriter, file: string): BookFont => {
  const opened = openedFont(file);
  const used = startFont(opened);
  const ref = book.reserve();
  return {
    ref,
    widthOf: (text, size) => opened.widthOf(text) * size,
    encoded: (text) => `<${used.codes(text)}>`,
    finish: () => writeFont(book, ref, used.embedded()),
  };
};

const writeFont = (
  book: BookWriter,
  ref: PDFRef,
  { program, font, descendant, descriptor, toUnicode }: EmbeddedFont,
): void => {
  const { add, context } = book;
  const FontFile2 = add(context.flateStream(program, { Length1: program.length }));
  const FontDescriptor = add(context.obj({ ...descriptor, FontFile2 }));
  const CIDSystemInfo = systemInfo(book);
  const DescendantFonts = [add(context.obj({ ...descendant, CIDSystemInfo, FontDescriptor }))];
  const ToUnicode = add(context.flateStream(toUnicode));
  book.write(ref, context.obj({ ...font, DescendantFonts, ToUnicode }));
};

const systemInfo = ({ context }: BookWriter): PDFDict => {
  const info = context.obj({ Supplement: 0 });
  info.set(PDFName.of('Registry'), PDFString.of('Adobe'));
  info.set(PDFName.of('Ordering'), PDFString.of('Identity'));
  return info;
};
