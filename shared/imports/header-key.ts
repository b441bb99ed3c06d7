import type { FoundColumn } from './guess-columns.ts';
import { titleKey } from './guess-header.ts';

const longestKey = 150;

/**
 * The shape of a workbook by its head: the same titles in the same columns are the same shape, whatever rows are below
 * and however the letters are written. Long heads are shortened by a checksum, for the key is part of a record's id.
 */
export const headerKey = (columns: readonly Pick<FoundColumn, 'column' | 'title'>[]): string => {
  const key = columns
    .map(({ column, title }) => `${column}.${titleKey(title).replaceAll(/[^a-z0-9]+/g, '-')}`)
    .join('_');
  return key.length <= longestKey ? key : `${key.slice(0, longestKey - 17)}_${checksum(key)}`;
};

/** FNV-1a of 64 bits: no secret, only short. */
const checksum = (text: string): string => {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
};
