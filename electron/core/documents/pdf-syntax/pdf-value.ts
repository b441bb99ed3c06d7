/** A value as a PDF writes it. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | readonly PdfValue[]
  | PdfDictionary;

export type PdfName = { readonly kind: 'name'; readonly name: string };
export type PdfReference = { readonly kind: 'reference'; readonly number: number };
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export type PdfString = {
  readonly kind: 'string';
  readonly bytes: Uint8Array;
  /** From its opening bracket to behind the closing one, in the bytes it was read from. */
  readonly start: number;
  readonly end: number;
};

export const isDictionary = (value: PdfValue): value is PdfDictionary => value instanceof Map;

export const isList = (value: PdfValue): value is readonly PdfValue[] => Array.isArray(value);

const hasKind = (value: PdfValue): value is PdfName | PdfString | PdfReference =>
  typeof value === 'object' && value !== null && 'kind' in value;

export const isReference = (value: PdfValue): value is PdfReference =>
  hasKind(value) && value.kind === 'reference';

export const isString = (value: PdfValue): value is PdfString =>
  hasKind(value) && value.kind === 'string';

export const nameOf = (value: PdfValue | undefined): string | null =>
  value !== undefined && hasKind(value) && value.kind === 'name' ? value.name : null;

export const integerOf = (value: PdfValue | undefined): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
