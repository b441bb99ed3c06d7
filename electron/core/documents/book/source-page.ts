import { constants, deflateSync, inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  decodePDFRawStream,
  type PDFContext,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { pageFrame, type Box, type PageFrame } from '#shared/dossier/book/page-frame.ts';

/** What of a page is carried over, as its file tells it. */
export type SourcePage = {
  readonly frame: PageFrame;
  readonly userUnit: number;
  readonly resources: PDFDict;
  readonly group: PDFDict | undefined;
  readonly contents: readonly PDFStream[];
  readonly annotations: readonly PDFDict[];
};

/** Throws where what a page shows is missing from its file. */
export const readSourcePage = ({ node, doc }: PDFPage): SourcePage => {
  const { context } = doc;
  const inherited = (name: string): PDFObject | undefined =>
    context.lookup(node.getInheritableAttribute(PDFName.of(name)));
  const frame = pageFrame({
    media: boxOf(inherited('MediaBox'), context),
    crop: boxOf(inherited('CropBox'), context),
    rotate: numberOf(inherited('Rotate')) ?? 0,
  });
  const resources = inherited('Resources');
  const group = context.lookup(node.get(PDFName.of('Group')));
  return {
    frame,
    userUnit: numberOf(context.lookup(node.get(PDFName.of('UserUnit')))) ?? 1,
    resources: resources instanceof PDFDict ? resources : context.obj({}),
    group: group instanceof PDFDict ? group : undefined,
    contents: contentsOf(node.get(PDFName.Contents), context),
    annotations: annotationsOf(node.get(PDFName.of('Annots')), context),
  };
};

const numberOf = (object: PDFObject | undefined): number | undefined =>
  object instanceof PDFNumber ? object.asNumber() : undefined;

const boxOf = (object: PDFObject | undefined, context: PDFContext): Box | null => {
  if (!(object instanceof PDFArray) || object.size() !== 4) return null;
  const [left, bottom, right, top] = object
    .asArray()
    .map((side) => numberOf(context.lookup(side)) ?? Number.NaN);
  return [left ?? 0, bottom ?? 0, right ?? 0, top ?? 0];
};

/** A page that names no contents is blank; one whose contents are not there has lost them. */
const contentsOf = (named: PDFObject | undefined, context: PDFContext): readonly PDFStream[] => {
  const found = context.lookup(named);
  if (found instanceof PDFStream) return [found];
  if (found instanceof PDFArray) return found.asArray().map((part) => streamOf(part, context));
  if (named === undefined || found?.toString() === 'null') return [];
  throw new Error('contents of a page are missing');
};

const streamOf = (named: PDFObject, context: PDFContext): PDFStream => {
  const found = context.lookup(named);
  if (found instanceof PDFStream) return found;
  throw new Error('contents of a page are missing');
};

const annotationsOf = (named: PDFObject | undefined, context: PDFContext): readonly PDFDict[] => {
  const found = context.lookup(named);
  if (!(found instanceof PDFArray)) return [];
  return found.asArray().flatMap((one) => {
    const annotation = context.lookup(one);
    return annotation instanceof PDFDict ? [annotation] : [];
  });
};

/** The plain bytes of a stream; throws where they can't be unpacked. */
export const unpacked = (stream: PDFStream): Uint8Array => {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const single = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (single === undefined) return stream.getContents();
  const isPlain = stream.dict.lookup(PDFName.of('DecodeParms')) === undefined;
  if (single === PDFName.of('FlateDecode') && isPlain) return inflated(stream.getContents());
  if (stream instanceof PDFRawStream) return decodePDFRawStream(stream).decode();
  throw new Error('a stream is packed in a way nobody knows');
};

/** Many programs cut the end of a packed stream short; what can be unpacked counts. */
const inflated = (bytes: Uint8Array): Uint8Array =>
  inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });

/** One stream of several parts, as a reader joins them. */
export const joined = (parts: readonly PDFStream[], context: PDFContext): PDFRawStream => {
  const pieces = parts.flatMap((part) => [unpacked(part), Buffer.from('\n')]);
  return context.stream(deflateSync(Buffer.concat(pieces)), { Filter: 'FlateDecode' });
};
