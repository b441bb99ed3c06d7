import { parseValue } from './parse-pdf-value.ts';
import type { PdfCursor } from './pdf-cursor.ts';
import { readObjectHead, readStreamAt } from './pdf-stream-at.ts';
import { readTable, type PdfPlace } from './pdf-table.ts';
import {
  integerOf,
  isDictionary,
  isReference,
  type PdfDictionary,
  type PdfValue,
} from './pdf-value.ts';

/** A value, and whether it stands in the file itself: only then its places are those of the file. */
export type Resolved = { readonly value: PdfValue; readonly isInFile: boolean };

/** The objects of a PDF, read one by one as they are asked for. */
export type PdfFile = {
  readonly trailer: PdfDictionary;
  readonly resolve: (value: PdfValue | undefined) => Resolved;
  /** Unpacked content of a stream; null for what is none or can't be unpacked. */
  readonly contentOf: (value: PdfValue | undefined) => Uint8Array | null;
};

/** Enough for the fields of the thickest file, and read in a second. */
const mostValues = 1_000_000;
const absent: Resolved = { value: null, isInFile: false };

export const openPdfFile = (bytes: Uint8Array): PdfFile | null => {
  const budget = { left: mostValues };
  const table = readTable(bytes, budget);
  if (table === null) return null;
  const objects = new Objects({ bytes, budget, places: table.places });
  return {
    trailer: table.trailer,
    resolve: (value) => objects.resolve(value ?? null),
    contentOf: (value) => objects.contentOf(value ?? null),
  };
};

type Source = {
  readonly bytes: Uint8Array;
  readonly budget: PdfCursor['budget'];
  readonly places: ReadonlyMap<number, PdfPlace>;
};

class Objects {
  private readonly source: Source;
  private readonly packed = new Map<number, ReadonlyMap<number, PdfValue>>();

  constructor(source: Source) {
    this.source = source;
  }

  /** Follows a reference once: a reference to a reference is nothing. */
  resolve(value: PdfValue): Resolved {
    if (!isReference(value)) return { value, isInFile: true };
    const found = this.read(value.number);
    return isReference(found.value) ? absent : found;
  }

  contentOf(value: PdfValue): Uint8Array | null {
    if (!isReference(value)) return null;
    const { bytes, budget, places } = this.source;
    const place = places.get(value.number);
    if (place?.kind !== 'at') return null;
    const stream = readStreamAt({ bytes, at: place.offset, budget }, (length) =>
      this.length(length),
    );
    return stream?.content ?? null;
  }

  private read(number: number): Resolved {
    const place = this.source.places.get(number);
    if (place === undefined || place.kind === 'free') return absent;
    if (place.kind === 'at') return { value: this.readAt(number, place.offset), isInFile: true };
    return { value: this.objectsOf(place.stream).get(number) ?? null, isInFile: false };
  }

  private readAt(number: number, at: number): PdfValue {
    const { bytes, budget } = this.source;
    const cursor = { bytes, at, budget };
    return readObjectHead(cursor) === number ? parseValue(cursor) : null;
  }

  private objectsOf(stream: number): ReadonlyMap<number, PdfValue> {
    const known = this.packed.get(stream) ?? this.unpackObjects(stream);
    this.packed.set(stream, known);
    return known;
  }

  private unpackObjects(stream: number): ReadonlyMap<number, PdfValue> {
    const { bytes, budget, places } = this.source;
    const place = places.get(stream);
    const found = new Map<number, PdfValue>();
    if (place?.kind !== 'at') return found;
    const read = readStreamAt({ bytes, at: place.offset, budget }, (length) => this.length(length));
    if (read === null) return found;
    const first = integerOf(read.dictionary.get('First')) ?? 0;
    const count = integerOf(read.dictionary.get('N')) ?? 0;
    const head = { bytes: read.content.subarray(0, first), at: 0, budget };
    for (let index = 0; index < count && head.at < head.bytes.length; index += 1) {
      const number = integerOf(parseValue(head));
      const offset = integerOf(parseValue(head));
      if (number === null || offset === null) break;
      found.set(number, parseValue({ bytes: read.content, at: first + offset, budget }));
    }
    return found;
  }

  /** The length of a packed stream stands in the file itself, so this never comes back to the same stream. */
  private length(value: PdfValue): number | null {
    if (!isReference(value)) return integerOf(value);
    const place = this.source.places.get(value.number);
    return place?.kind === 'at' ? integerOf(this.readAt(value.number, place.offset)) : null;
  }
}

export const dictionaryOf = (file: PdfFile, value: PdfValue | undefined): PdfDictionary | null => {
  const found = file.resolve(value).value;
  return isDictionary(found) ? found : null;
};
