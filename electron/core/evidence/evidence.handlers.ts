import { refuse } from '#shared/kernel/app-error.ts';
import { checkEvidence, checkPages } from '#shared/evidence/check-evidence.ts';
import { nextLabel } from '#shared/evidence/next-label.ts';
import type { Evidence } from '#shared/evidence/evidence.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import {
  withPreparation,
  type CommandContext,
  type Handlers,
  type Input,
  type QueryContext,
} from '../handlers.ts';
import { assertTargets } from './assert-targets.ts';
import { blankEvidence, cleanMetadata } from './blank-evidence.ts';
import {
  selectEvidence,
  selectEvidenceOfUnit,
  selectFiles,
  selectFilesOfUnit,
  selectLabels,
  selectLinksOfDossier,
  selectLinksOfEvidence,
} from './evidence.queries.ts';
import { evidenceFileRecords, evidenceLinkRecords, evidenceRecords } from './evidence.records.ts';
import { linkId } from './link-id.ts';
import { keepUploads, type KeptFile } from './keep-uploads.ts';

export const evidenceHandlers: Handlers<'evidence'> = {
  'evidence.list': ({ db }, { unitId, dossierId, target }) => {
    const files = Map.groupBy(selectFilesOfUnit(db, unitId), evidenceIdOf);
    const ofDossier = dossierId === undefined ? [] : selectLinksOfDossier(db, dossierId);
    const links = Map.groupBy(ofDossier, evidenceIdOf);
    return selectEvidenceOfUnit(db, unitId)
      .map((evidence) => ({
        ...evidence,
        files: files.get(evidence.id) ?? [],
        links: links.get(evidence.id) ?? [],
      }))
      .filter((view) => target === undefined || view.links.some((link) => link.target === target));
  },
  'evidence.get': ({ db }, { evidenceId }) => ({
    ...existingEvidence({ db }, evidenceId),
    files: selectFiles(db, evidenceId),
    links: selectLinksOfEvidence(db, evidenceId),
  }),
  'evidence.add': withPreparation((context, { dossierId, targets, uploadIds }, job) => {
    // Before anything is kept: the officer mends the code and hands the same files in again.
    assertTargets(context, dossierId, targets);
    return keepUploads(context, uploadIds, job);
  }, addEvidence),
  'evidence.addFiles': withPreparation(
    (context, { evidenceId, uploadIds }, job) => {
      existingEvidence(context, evidenceId);
      return keepUploads(context, uploadIds, job);
    },
    (context, { evidenceId }, kept) => {
      addFiles(context, evidenceId, kept);
      return {};
    },
  ),
  'evidence.update': ({ records }, { evidenceId, patch }) => {
    const before = records.find(evidenceRecords, evidenceId) ?? refuse('record.notFound');
    const after = { ...before, ...cleanMetadata(patch) };
    assertValid(after);
    records.put(evidenceRecords, evidenceId, after);
    return {};
  },
  'evidence.remove': ({ db, records }, { evidenceId }) => {
    for (const link of selectLinksOfEvidence(db, evidenceId)) {
      records.remove(evidenceLinkRecords, link.id);
    }
    records.remove(evidenceRecords, evidenceId);
    return {};
  },
  'evidence.link': (context, { dossierId, target, evidenceId, ...pages }) => {
    const { db, records } = context;
    assertTargets(context, dossierId, [target]);
    const { unitId } = existingEvidence(context, evidenceId);
    // A proof of another commune proves nothing here.
    if (unitId !== existingDossier(db, dossierId).unitId)
      refuse('record.notFound', { entity: 'evidence' });
    const { pageFrom = null, pageTo = null, note = '' } = pages;
    const largest = Math.max(0, ...selectFiles(db, evidenceId).map((file) => file.pages ?? 0));
    const error = checkPages({ pageFrom, pageTo }, largest);
    if (error) refuse(error.code, error.details, error.field);
    const id = linkId(dossierId, target, evidenceId);
    records.put(evidenceLinkRecords, id, { dossierId, target, evidenceId, pageFrom, pageTo, note });
    return { linkId: id };
  },
  'evidence.unlink': ({ records }, { linkId: id }) => {
    records.remove(evidenceLinkRecords, id);
    return {};
  },
};

const existingEvidence = ({ db }: Pick<QueryContext, 'db'>, evidenceId: string): Evidence =>
  selectEvidence(db, evidenceId) ?? refuse('record.notFound', { entity: 'evidence' });

const evidenceIdOf = ({ evidenceId }: { readonly evidenceId: string }): string => evidenceId;

const assertValid = (evidence: Omit<Evidence, 'id'>): void => {
  const error = checkEvidence(evidence);
  if (error) refuse(error.code, error.details, error.field);
};

function addEvidence(
  context: CommandContext,
  { dossierId, targets, metadata = {} }: Input<'evidence.add'>,
  kept: readonly KeptFile[],
): { evidenceId: string } {
  const { db, records, newId } = context;
  const { unitId } = existingDossier(db, dossierId);
  assertTargets(context, dossierId, targets);
  const evidenceId = newId();
  const form = kept.every(({ mediaType }) => mediaType.startsWith('image/')) ? 'photo' : 'paper';
  const given = { ...blankEvidence(unitId, form), ...cleanMetadata(metadata) };
  const label = given.label || nextLabel(selectLabels(db, unitId), given.form);
  const evidence = { ...given, label };
  assertValid(evidence);
  records.insert(evidenceRecords, evidenceId, evidence);
  addFiles(context, evidenceId, kept);
  for (const target of targets) {
    const link = { dossierId, target, evidenceId, pageFrom: null, pageTo: null, note: '' };
    records.put(evidenceLinkRecords, linkId(dossierId, target, evidenceId), link);
  }
  return { evidenceId };
}

const addFiles = (
  { db, records, newId }: CommandContext,
  evidenceId: string,
  kept: readonly KeptFile[],
): void => {
  if (!records.find(evidenceRecords, evidenceId)) refuse('record.notFound', { entity: 'evidence' });
  const first = selectFiles(db, evidenceId).length;
  for (const [index, file] of kept.entries()) {
    records.insert(evidenceFileRecords, newId(), { ...file, evidenceId, position: first + index });
  }
};
