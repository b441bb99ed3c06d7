import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Day } from '#shared/kernel/day.ts';

const clock = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/**
 * Repacks an office file so that nothing in it comes from a clock: entries sorted by name, one date for all of them,
 * and the same day in its properties. Office programs want the list of types first.
 */
export const repack = (zip: ArrayBuffer | Uint8Array, day: Day): Uint8Array => {
  const entries = unzipSync(new Uint8Array(zip));
  // ZIP stores local time without a zone: a local date at noon is the same text on every machine.
  const mtime = new Date(`${day}T12:00:00`);
  const names = Object.keys(entries).toSorted(typesFirst);
  const sorted: Zippable = {};
  for (const name of names) {
    const bytes = entries[name] ?? new Uint8Array();
    const shown = name === 'docProps/core.xml' ? withDay(bytes, day) : bytes;
    sorted[name] = [shown, { level: isPacked(name) ? 0 : 6 }];
  }
  return zipSync(sorted, { mtime });
};

/** Photos are packed already: to pack them again costs time and saves nothing. */
const isPacked = (name: string): boolean => /\.(?:jpe?g|png)$/i.test(name);

const withDay = (bytes: Uint8Array, day: Day): Uint8Array =>
  strToU8(strFromU8(bytes).replace(clock, `$1${day}T00:00:00Z$2`));

const first = '[Content_Types].xml';

const typesFirst = (a: string, b: string): number => {
  if (a === first || b === first) return a === first ? -1 : 1;
  return a < b ? -1 : 1;
};
