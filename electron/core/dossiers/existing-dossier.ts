import type { Dossier } from '#shared/dossier/dossier.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { Reader } from '../db/connection.ts';
import { selectDossier } from './dossiers.queries.ts';

export const existingDossier = (db: Reader, dossierId: string): Dossier =>
  selectDossier(db, dossierId) ?? refuse('record.notFound', { entity: 'dossier', id: dossierId });
