import type { OwnConceptFields } from '#shared/figures/concept.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { fileSlug, fold } from '#shared/kernel/vietnamese.ts';
import type { CommandContext } from '../handlers.ts';
import { readConcepts } from './concepts.ts';
import { isConceptUsed } from './figures.queries.ts';
import { ownConceptRecords } from './figures.records.ts';

/** The same name under the shipped ones or the office's own would be one figure with two homes. */
export const addConcept = (
  context: CommandContext,
  fields: Omit<OwnConceptFields, 'concept'>,
): string => {
  const isTaken = readConcepts(context).some(({ name }) => fold(name) === fold(fields.name.trim()));
  if (isTaken) refuse('record.alreadyExists', { entity: 'concept' }, 'name');
  const slug = fileSlug(fields.name).slice(0, 80);
  if (slug === '') refuse('call.invalidInput', { path: 'name' }, 'name');
  const concept = `own.${slug}`;
  context.records.put(ownConceptRecords, conceptRecordId(concept), { ...fields, concept });
  return concept;
};

export const removeConcept = ({ db, records }: CommandContext, concept: string): void => {
  if (isConceptUsed(db, concept)) refuse('record.inUse', { entity: 'concept' });
  records.remove(ownConceptRecords, conceptRecordId(concept));
};

const conceptRecordId = (concept: string): string => keyId('concept', concept);
