import { PDFArray, PDFDict, PDFName, type PDFObject, type PDFStream } from '@cantoo/pdf-lib';
import type { ConformancePoint } from '#shared/dossier/book/conformance.ts';
import { unpacked } from './source-page.ts';

/** Looks at everything that is carried over, and keeps which points it breaks. */
export type BreachWatch = {
  readonly dictionary: (dictionary: PDFDict) => void;
  readonly operators: (stream: PDFStream) => void;
  readonly found: () => readonly ConformancePoint[];
};

export const watchBreaches = (): BreachWatch => {
  const points = new Set<ConformancePoint>();
  return {
    dictionary: (dictionary) => {
      for (const [point, breaks] of rules) if (breaks(dictionary)) points.add(point);
      if (nameAt(dictionary, 'Subtype') === 'PS') points.add('programs');
    },
    operators: (stream) => {
      if (!points.has('colours') && paintsCmyk(stream)) points.add('colours');
    },
    found: () => [...points].toSorted(),
  };
};

const nameAt = (dictionary: PDFDict, key: string): string => {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
};

const has = (dictionary: PDFDict, key: string): boolean => dictionary.has(PDFName.of(key));

/** Composite fonts are judged by the font inside them; a Type 3 font is drawn, not embedded. */
const inside = ['Type0', 'Type3'];

const lacksFont = (dictionary: PDFDict): boolean => {
  if (nameAt(dictionary, 'Type') !== 'Font' || inside.includes(nameAt(dictionary, 'Subtype'))) {
    return false;
  }
  const descriptor = dictionary.lookup(PDFName.of('FontDescriptor'));
  return !(
    descriptor instanceof PDFDict &&
    ['FontFile', 'FontFile2', 'FontFile3'].some((key) => has(descriptor, key))
  );
};

const forbiddenFilters = ['LZWDecode', 'LZW', 'Crypt'];

const isPackedOtherwise = (dictionary: PDFDict): boolean =>
  has(dictionary, 'Length') && namesIn(dictionary.lookup(PDFName.of('Filter'))).some(isForbidden);

const isForbidden = (name: string): boolean => forbiddenFilters.includes(name);

const namesIn = (value: PDFObject | undefined): readonly string[] => {
  if (value instanceof PDFName) return [value.decodeText()];
  return value instanceof PDFArray ? value.asArray().flatMap(namesIn) : [];
};

const namesCmyk = (dictionary: PDFDict): boolean =>
  dictionary.values().some((value) => namesIn(value).includes('DeviceCMYK'));

const rules: readonly (readonly [ConformancePoint, (dictionary: PDFDict) => boolean])[] = [
  ['fonts', lacksFont],
  ['colours', namesCmyk],
  ['packing', isPackedOtherwise],
  ['outside', (dictionary) => has(dictionary, 'Length') && has(dictionary, 'F')],
  ['transfer', (dictionary) => nameAt(dictionary, 'Type') === 'ExtGState' && has(dictionary, 'TR')],
];

/** "0 0 0 1 k": four inks that no printer of the book is named for. */
const cmykOperator = /(?:-?[\d.]+\s+){4}[kK](?=\s|$)/;

const paintsCmyk = (stream: PDFStream): boolean => {
  try {
    return cmykOperator.test(Buffer.from(unpacked(stream)).toString('latin1'));
  } catch {
    return false;
  }
};
