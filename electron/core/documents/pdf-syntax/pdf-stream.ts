import { constants, inflateSync } from 'node:zlib';
import {
  integerOf,
  isDictionary,
  isList,
  nameOf,
  type PdfDictionary,
  type PdfValue,
} from './pdf-value.ts';

/** Tables of a file unpack to far less; more is meant to fill the memory. */
const largestUnpacked = 32 * 1024 * 1024;

/** Content of a stream of tables or objects; null where it is packed in another way or does not unpack. */
export const unpack = (dictionary: PdfDictionary, packed: Uint8Array): Uint8Array | null => {
  const filters = listOf(dictionary.get('Filter')).map(nameOf);
  if (filters.length === 0) return packed;
  if (filters.length > 1 || filters[0] !== 'FlateDecode') return null;
  const plain = inflated(packed);
  const [parameters] = listOf(dictionary.get('DecodeParms'));
  return plain && unpredicted(plain, parameters ?? null);
};

const listOf = (value: PdfValue | undefined): readonly PdfValue[] => {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
};

const inflated = (packed: Uint8Array): Uint8Array | null => {
  try {
    return inflateSync(packed, {
      maxOutputLength: largestUnpacked,
      finishFlush: constants.Z_SYNC_FLUSH,
    });
  } catch {
    return null;
  }
};

/** Rows written as differences to the row above, as tables of a file usually are. */
const unpredicted = (plain: Uint8Array, parameters: PdfValue): Uint8Array | null => {
  if (!isDictionary(parameters)) return plain;
  const predictor = integerOf(parameters.get('Predictor')) ?? 1;
  if (predictor === 1) return plain;
  const width = integerOf(parameters.get('Columns')) ?? 1;
  const isPlainRow = (integerOf(parameters.get('Colors')) ?? 1) === 1;
  if (predictor < 10 || width < 1 || width > 1000 || !isPlainRow) return null;
  const rows = Math.floor(plain.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) if (!undoRow({ plain, out, row, width })) return null;
  return out;
};

type Row = {
  readonly plain: Uint8Array;
  readonly out: Uint8Array;
  readonly row: number;
  readonly width: number;
};

/** Filters of PNG that tables use: none, difference to the left, difference to the row above. */
const undoRow = ({ plain, out, row, width }: Row): boolean => {
  const from = row * (width + 1);
  const to = row * width;
  const filter = plain[from] ?? 0;
  if (filter > 2) return false;
  for (let column = 0; column < width; column += 1) {
    const left = column === 0 ? 0 : (out[to + column - 1] ?? 0);
    const above = row === 0 ? 0 : (out[to + column - width] ?? 0);
    const foretold = [0, left, above][filter] ?? 0;
    out[to + column] = (plain[from + 1 + column] ?? 0) + foretold;
  }
  return true;
};
