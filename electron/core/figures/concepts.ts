import {
  conceptNamed,
  conceptsFileSchema,
  type Concept,
  type ConceptsFile,
} from '#shared/figures/concept.ts';
import type { Reader } from '../db/connection.ts';
import type { Resources } from '../resources.ts';
import { selectOwnConcepts } from './figures.queries.ts';

export const readConceptsFile = (resources: Resources): ConceptsFile =>
  resources.readJson(conceptsFileSchema, 'figures/concepts.json');

type Known = { readonly resources: Resources; readonly db: Reader };

/** The concepts shipped with the program, and behind them the office's own. */
export const readConcepts = ({ resources, db }: Known): readonly Concept[] => [
  ...readConceptsFile(resources).concepts,
  ...selectOwnConcepts(db).map(({ concept, groupName, ...fields }) => ({
    ...fields,
    id: concept,
    group: groupName,
  })),
];

export const findConcept = (known: Known, id: string): Concept | undefined =>
  conceptNamed(readConcepts(known), id);

export type SlotKey = {
  readonly setId: string;
  readonly code: string;
  readonly part: string | null;
  readonly slot: 'numerator' | 'denominator' | 'value';
};

/** The concept that a slot of an indicator takes its number from; its own one where no other is named. */
export const conceptOfSlot = (resources: Resources, key: SlotKey): string => {
  const shared = readConceptsFile(resources).slots.find(
    ({ setId, code, part = null, slot }) =>
      setId === key.setId && code === key.code && part === key.part && slot === key.slot,
  );
  return shared?.concept ?? ownConcept(key);
};

/** A concept that only this slot uses. */
export const ownConcept = ({ setId, code, part, slot }: SlotKey): string =>
  ['indicator', setId, code, ...(part === null ? [] : [part]), slot].join('.');
