import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import {
  PDFContext,
  PDFHexString,
  PDFRawStream,
  PDFRef,
  type PDFDict,
  type PDFObject,
} from '@cantoo/pdf-lib';

/**
 * Writes a PDF object by object, so that a book of a thousand scans never lies whole in memory. Objects may come in any
 * order; each has its number before it has its bytes.
 */
export type BookWriter = {
  /** Makes dictionaries and arrays; holds no objects of the file. */
  readonly context: PDFContext;
  readonly reserve: () => PDFRef;
  readonly write: (ref: PDFRef, object: PDFObject) => void;
  readonly add: (object: PDFObject) => PDFRef;
  /** Writes the table of objects and answers with what the file is. */
  readonly finish: (ends: Ends) => Written;
  /** Lets go of a file that is not finished. */
  readonly abandon: () => void;
};

type Ends = { readonly root: PDFRef; readonly info: PDFRef };
export type Written = { readonly sha256: string; readonly sizeBytes: number };

/** The second line tells programs that pass files on that this one is not text. */
const head = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1');

export const startBook = (path: string): BookWriter => {
  const context = PDFContext.create();
  const output = openOutput(path);
  const offsets: number[] = [0];
  output.write(head);
  const reserve = (): PDFRef => PDFRef.of(offsets.push(0) - 1);
  const write: BookWriter['write'] = (ref, object) => {
    offsets[ref.objectNumber] = output.size();
    output.write(Buffer.from(`${ref.objectNumber} 0 obj\n`, 'latin1'));
    for (const piece of piecesOf(object)) output.write(piece);
    output.write(Buffer.from('\nendobj\n', 'latin1'));
  };
  return {
    context,
    reserve,
    write,
    add: (object) => {
      const ref = reserve();
      write(ref, object);
      return ref;
    },
    finish: (ends) => {
      const at = output.size();
      output.write(Buffer.from(table(offsets), 'latin1'));
      const trailer = trailerOf(context, { ...ends, size: offsets.length, id: output.digest() });
      output.write(Buffer.from(`trailer\n${trailer.toString()}\nstartxref\n${at}\n%%EOF\n`));
      return output.close();
    },
    abandon: () => void output.close(),
  };
};

/** What a stream holds is written as it is: pdf-lib would copy it byte by byte. */
const piecesOf = (object: PDFObject): readonly Uint8Array[] => {
  if (!(object instanceof PDFRawStream)) return [bytesOf(object)];
  object.updateDict();
  return [bytesOf(object.dict), streamStart, object.contents, streamEnd];
};

const streamStart = Buffer.from('\nstream\n');
const streamEnd = Buffer.from('\nendstream');

const bytesOf = (object: PDFObject): Uint8Array => {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
};

/** An object that was reserved and never written is free. */
const table = (offsets: readonly number[]): string => {
  const lines = offsets
    .slice(1)
    .map((at) => `${String(at).padStart(10, '0')} ${at === 0 ? '65535 f' : '00000 n'} \n`);
  return `xref\n0 ${offsets.length}\n0000000000 65535 f \n${lines.join('')}`;
};

/** The file's own name comes from what is in it: equal books are equal to the last byte. */
const trailerOf = (
  context: PDFContext,
  { root, info, size, id }: Ends & { readonly size: number; readonly id: string },
): PDFDict => {
  const name = context.obj([]);
  const part = PDFHexString.of(id.slice(0, 32));
  name.push(part);
  name.push(part);
  return context.obj({ Size: size, Root: root, Info: info, ID: name });
};

type Output = {
  readonly write: (bytes: Uint8Array) => void;
  readonly size: () => number;
  readonly digest: () => string;
  readonly close: () => Written;
};

/** Small pieces are gathered; a book has tens of thousands. */
const pieceBytes = 256 * 1024;

const openOutput = (path: string): Output => {
  const file = openSync(path, 'w');
  const hash = createHash('sha256');
  let pieces: Uint8Array[] = [];
  let waiting = 0;
  let sizeBytes = 0;
  const put = (bytes: Uint8Array): void => {
    for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
    hash.update(bytes);
  };
  const flush = (): void => {
    put(Buffer.concat(pieces));
    [pieces, waiting] = [[], 0];
  };
  return {
    size: () => sizeBytes,
    write: (bytes) => {
      sizeBytes += bytes.length;
      if (bytes.length >= pieceBytes) {
        flush();
        return put(bytes);
      }
      pieces.push(bytes);
      waiting += bytes.length;
      if (waiting >= pieceBytes) flush();
    },
    digest: () => {
      flush();
      return hash.copy().digest('hex');
    },
    close: () => {
      flush();
      fsyncSync(file);
      closeSync(file);
      return { sha256: hash.digest('hex'), sizeBytes };
    },
  };
};
