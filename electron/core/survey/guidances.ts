import {
  guidanceSchema,
  pinnedGuidanceSchema,
  sheetsFor,
  type PinnedGuidance,
  type SurveyGuidance,
} from '#shared/survey/guidance.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import type { Reader } from '../db/connection.ts';
import { pinnedDocumentRecords } from '../dossiers/dossiers.records.ts';
import { pinOf, readPinned, readPinnedDocument } from '../dossiers/pinned.ts';
import type { CommandContext, QueryContext } from '../handlers.ts';
import type { Resources } from '../resources.ts';

/** Every guidance the program ships. */
const readGuidances = (resources: Resources): readonly SurveyGuidance[] =>
  resources
    .list('surveys')
    .filter((name) => name.endsWith('.json'))
    .map((name) => resources.readJson(guidanceSchema, `surveys/${name}`));

/** The sheets for the unit of a dossier, the one for its grade first. */
export const sheetsOf = (
  { db, resources }: Pick<QueryContext, 'db' | 'resources'>,
  dossier: Dossier,
): readonly PinnedGuidance[] => sheetsFor(readGuidances(resources), readPinned(db, dossier).set);

/** What a survey was begun with stays, whatever a later program ships. */
export const pinGuidance = ({ records }: CommandContext, guidance: PinnedGuidance): string => {
  const { sha256, json } = pinOf(guidance);
  if (!records.find(pinnedDocumentRecords, sha256))
    records.put(pinnedDocumentRecords, sha256, { kind: 'survey-guidance', json });
  return sha256;
};

export const readGuidance = (db: Reader, sha256: string): PinnedGuidance =>
  readPinnedDocument(db, pinnedGuidanceSchema, sha256);
