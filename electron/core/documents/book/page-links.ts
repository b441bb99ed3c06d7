import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { Link } from './held-page.ts';

/** A link of a page to another page of its file, or to a name of the book; what leads outside is left behind. */
export const linkOf = (
  annotation: PDFDict,
  pageOf: (ref: PDFRef) => PDFRef | undefined,
): Link | null => {
  if (annotation.lookup(PDFName.of('Subtype')) !== PDFName.of('Link')) return null;
  const rect = rectOf(annotation);
  const target = targetOf(annotation, pageOf);
  return rect && target ? { rect, target } : null;
};

const rectOf = (annotation: PDFDict): Link['rect'] | null => {
  const rect = annotation.lookup(PDFName.of('Rect'));
  if (!(rect instanceof PDFArray) || rect.size() !== 4) return null;
  const [left, bottom, right, top] = rect.asArray().map((_, index) => {
    const side = rect.lookup(index);
    return side instanceof PDFNumber ? side.asNumber() : 0;
  });
  return [left ?? 0, bottom ?? 0, right ?? 0, top ?? 0];
};

const targetOf = (
  annotation: PDFDict,
  pageOf: (ref: PDFRef) => PDFRef | undefined,
): PDFRef | string | undefined => {
  const action = annotation.lookup(PDFName.of('A'));
  const goes =
    action instanceof PDFDict && action.lookup(PDFName.of('S')) === PDFName.of('GoTo')
      ? action.lookup(PDFName.of('D'))
      : undefined;
  const named = annotation.lookup(PDFName.of('Dest')) ?? goes;
  if (named instanceof PDFString || named instanceof PDFHexString) return named.decodeText();
  const page = named instanceof PDFArray && named.size() > 0 ? named.get(0) : undefined;
  return page instanceof PDFRef ? pageOf(page) : undefined;
};
