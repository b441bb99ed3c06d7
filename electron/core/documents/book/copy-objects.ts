import {
  PDFArray,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  PDFNull,
  PDFRawStream,
  PDFRef,
  PDFStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { BookWriter } from './book-writer.ts';
import type { BreachWatch } from './look-for-breaches.ts';

/** Carries objects of one file over into the book, each once, with what they refer to. */
export type Copier = {
  /** The object as it stands in the book; what it refers to is carried over too. */
  readonly copy: (object: PDFObject) => PDFObject;
  /** A stream with other entries in its dictionary, its bytes untouched. */
  readonly restream: (stream: PDFStream, entries: Readonly<Record<string, PDFObject>>) => PDFRef;
};

type Watch = Pick<BreachWatch, 'dictionary' | 'operators'>;

export const createCopier = (book: BookWriter, source: PDFContext, watch: Watch): Copier => {
  const refs = new Map<PDFRef, PDFRef>();
  const waiting: PDFRef[] = [];
  const refOf = (ref: PDFRef): PDFRef => {
    const known = refs.get(ref);
    if (known) return known;
    const made = book.reserve();
    refs.set(ref, made);
    waiting.push(ref);
    return made;
  };
  const carry = createCarry(book, refOf, watch);
  /** One after another, not one inside another: chains of objects are longer than a stack is high. */
  const carryWaiting = (): void => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      book.write(refOf(next), carry.object(source.lookup(next) ?? PDFNull));
    }
  };
  return {
    copy: (object) => {
      const made = carry.object(object);
      carryWaiting();
      return made;
    },
    restream: (stream, entries) => {
      const made = carry.stream(stream);
      for (const [key, value] of Object.entries(entries)) made.dict.set(PDFName.of(key), value);
      carryWaiting();
      return book.add(made);
    },
  };
};

type Carry = {
  readonly object: (object: PDFObject) => PDFObject;
  readonly stream: (stream: PDFStream) => PDFRawStream;
};

/** Keys that mean something only in the file they come from, or that PDF/A forbids and nobody sees. */
const dropped = new Set(
  [
    'StructParent',
    'StructParents',
    'PieceInfo',
    'Metadata',
    'OPI',
    'Alternates',
    'Interpolate',
    'Thumb',
    'LastModified',
  ].map((name) => PDFName.of(name)),
);

const createCarry = (
  { context }: BookWriter,
  refOf: (ref: PDFRef) => PDFRef,
  watch: Watch,
): Carry => {
  const object: Carry['object'] = (one) => {
    if (one instanceof PDFRef) return refOf(one);
    if (one instanceof PDFStream) return stream(one);
    if (one instanceof PDFDict) return isOfTree(one) ? PDFNull : dictionary(one);
    if (one instanceof PDFInvalidObject) throw new Error('an object can not be read');
    if (!(one instanceof PDFArray)) return one;
    const made = context.obj([]);
    for (const item of one.asArray()) made.push(object(item));
    return made;
  };
  const dictionary = (one: PDFDict): PDFDict => {
    watch.dictionary(one);
    const made = context.obj({});
    for (const [key, value] of one.entries()) if (!dropped.has(key)) made.set(key, object(value));
    return made;
  };
  const stream: Carry['stream'] = (one) => {
    const contents = one.getContents();
    if (one.dict.get(PDFName.of('Subtype')) === PDFName.of('Form')) watch.operators(one);
    const made = dictionary(one.dict);
    made.set(PDFName.Length, context.obj(contents.length));
    return PDFRawStream.of(made, contents);
  };
  return { object, stream };
};

/** A page, the tree of pages and the catalogue would bring the whole file along. */
const isOfTree = (dictionary: PDFDict): boolean => {
  const type = dictionary.get(PDFName.Type);
  return type === PDFName.Page || type === PDFName.of('Pages') || type === PDFName.of('Catalog');
};
