import type { FactRecord } from '#shared/dossier/outline/fact-record.ts';
import { placeLabel } from '#shared/dossier/place-label.ts';

/** Kinds of facts that a council looks for; words of the program are the office's to change. */
const stated: readonly string[] = [
  'count',
  'number',
  'percent',
  'money',
  'date',
  'reference',
  'list',
];

/**
 * Names of what a paper of the outline asks for and a file of the office does not: figures, days, papers it cites, lists,
 * and texts that the officer writes. Items of lists are told by the list.
 */
export const leftOutOf = (outline: FactRecord, docx: FactRecord): readonly string[] => {
  const places = Object.entries(outline)
    .filter(
      ([place, { kind }]) => !place.includes('[') && (stated.includes(kind) || isWritten(place)),
    )
    .filter(([place]) => docx[place] === undefined)
    .map(([place, { label }]) => label ?? placeLabel(place, outline));
  return [...new Set(places)];
};

const isWritten = (place: string): boolean => place.startsWith('text.');
