import { checkEvidence } from '#shared/evidence/check-evidence.ts';
import type { Evidence } from '#shared/evidence/evidence.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { QueryContext } from '../handlers.ts';
import { selectEvidence } from './evidence.queries.ts';

/** Refuses `record.notFound`. */
export const existingEvidence = ({ db }: Pick<QueryContext, 'db'>, evidenceId: string): Evidence =>
  selectEvidence(db, evidenceId) ?? refuse('record.notFound', { entity: 'evidence' });

export const assertValid = (evidence: Omit<Evidence, 'id'>): void => {
  const error = checkEvidence(evidence);
  if (error) refuse(error.code, error.details, error.field);
};
