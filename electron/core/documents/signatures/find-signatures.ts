import { parseValue } from '../pdf-syntax/parse-pdf-value.ts';
import { textOfString } from '../pdf-syntax/parse-pdf-string.ts';
import { readObjectHead } from '../pdf-syntax/pdf-stream-at.ts';
import { dictionaryOf, openPdfFile, type PdfFile } from '../pdf-syntax/pdf-file.ts';
import {
  isDictionary,
  isList,
  isReference,
  isString,
  nameOf,
  type PdfDictionary,
  type PdfValue,
} from '../pdf-syntax/pdf-value.ts';

/** A signature as it stands in the file. */
export type FoundSignature = { readonly field: string; readonly dictionary: PdfDictionary };

export type FoundFields = {
  readonly signatures: readonly FoundSignature[];
  /** Fields for a signature that nobody has signed. */
  readonly emptyFields: number;
};

const mostFields = 10_000;
/** No paper has more; each costs a reading of the whole file. */
const mostSignatures = 50;

/**
 * Signatures by the fields of the form. Where these lead to none, by their own words: whoever breaks a signed file must
 * not make its signature vanish.
 */
export const findSignatures = (bytes: Uint8Array): FoundFields => {
  const file = openPdfFile(bytes);
  const found = file === null ? nothing : signaturesOfForm(file);
  return found.signatures.length > 0 ? found : { ...found, signatures: signaturesByWords(bytes) };
};

const nothing: FoundFields = { signatures: [], emptyFields: 0 };

const signaturesOfForm = (file: PdfFile): FoundFields => {
  const catalogue = dictionaryOf(file, file.trailer.get('Root'));
  const form = catalogue && dictionaryOf(file, catalogue.get('AcroForm'));
  const fields = signatureFields(file, form?.get('Fields'));
  const signatures = fields.flatMap(({ field, value }) => {
    const { value: dictionary, isInFile } = file.resolve(value);
    return isDictionary(dictionary) && isInFile ? [{ field, dictionary }] : [];
  });
  const emptyFields = fields.filter(({ value }) => file.resolve(value).value === null).length;
  return { signatures: signatures.slice(0, mostSignatures), emptyFields };
};

type Field = { readonly field: string; readonly value: PdfValue };
type Waiting = { readonly value: PdfValue; readonly names: string; readonly type: string | null };

/** Fields are a tree: kind and name come down from above. */
const signatureFields = (file: PdfFile, roots: PdfValue | undefined): readonly Field[] => {
  const found: Field[] = [];
  const seen = new Set<number>();
  const waiting: Waiting[] = childrenOf(file, roots, { names: '', type: null });
  for (let count = 0; waiting.length > 0 && count < mostFields; count += 1) {
    const { value, names, type } = waiting.shift() ?? { value: null, names: '', type: null };
    if (isReference(value) && seen.has(value.number)) continue;
    if (isReference(value)) seen.add(value.number);
    const field = dictionaryOf(file, value);
    if (field === null) continue;
    const own = {
      names: [names, nameOfField(field)].filter((one) => one !== '').join('.'),
      type: nameOf(field.get('FT')) ?? type,
    };
    if (own.type === 'Sig' && (field.has('FT') || field.has('V')))
      found.push({ field: own.names, value: field.get('V') ?? null });
    waiting.push(...childrenOf(file, field.get('Kids'), own));
  }
  return found;
};

const childrenOf = (
  file: PdfFile,
  value: PdfValue | undefined,
  above: Omit<Waiting, 'value'>,
): Waiting[] => {
  const list = file.resolve(value).value;
  return isList(list) ? list.slice(0, mostFields).map((one) => ({ value: one, ...above })) : [];
};

const nameOfField = (field: PdfDictionary): string => {
  const name = field.get('T') ?? null;
  return isString(name) ? textOfString(name) : '';
};

/** A signature can't be packed, so its word stands in the file whatever became of the tables. */
const signaturesByWords = (bytes: Uint8Array): readonly FoundSignature[] => {
  const found = new Map<number, FoundSignature>();
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = file.indexOf('/ByteRange');
  for (let count = 0; at !== -1 && count < mostSignatures; count += 1) {
    const start = startOfObject(file, at);
    const cursor = { bytes, at: start, budget: { left: 10_000 } };
    const dictionary = readObjectHead(cursor) === null ? null : parseValue(cursor);
    if (isDictionary(dictionary) && dictionary.has('ByteRange'))
      found.set(start, { field: '', dictionary });
    at = file.indexOf('/ByteRange', at + 1);
  }
  return [...found.values()];
};

/** The number before the nearest "obj" above. */
const startOfObject = (file: Buffer, at: number): number => {
  const word = file.lastIndexOf('obj', at);
  const before = file.toString('latin1', Math.max(0, word - 24), Math.max(0, word));
  const head = /\d+\s+\d+\s+$/.exec(before)?.[0] ?? '';
  return Math.max(0, word - head.length);
};
