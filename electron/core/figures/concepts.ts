import { conceptsFileSchema, type Concept, type ConceptsFile } from '#shared/figures/figure.ts';
import type { Resources } from '../resources.ts';

const readFile = (resources: Resources): ConceptsFile =>
  resources.readJson(conceptsFileSchema, 'figures/concepts.json');

export const readConcepts = (resources: Resources): readonly Concept[] =>
  readFile(resources).concepts;

/** Concepts such as "funds.central" stand for one figure a year: "funds.central.2024". */
export const findConcept = (resources: Resources, id: string): Concept | undefined => {
  const base = id.replace(/\.\d{4}$/, '');
  return readConcepts(resources).find((concept) => concept.id === id || concept.id === base);
};

export type SlotKey = {
  readonly setId: string;
  readonly code: string;
  readonly part: string | null;
  readonly slot: 'numerator' | 'denominator' | 'value';
};

/** The concept that a slot of an indicator takes its number from; its own one where no other is named. */
export const conceptOfSlot = (resources: Resources, key: SlotKey): string => {
  const shared = readFile(resources).slots.find(
    ({ setId, code, part = null, slot }) =>
      setId === key.setId && code === key.code && part === key.part && slot === key.slot,
  );
  return shared?.concept ?? ownConcept(key);
};

/** A concept that only this slot uses. */
export const ownConcept = ({ setId, code, part, slot }: SlotKey): string =>
  ['indicator', setId, code, ...(part === null ? [] : [part]), slot].join('.');
