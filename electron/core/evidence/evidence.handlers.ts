import { refuse } from '#shared/kernel/app-error.ts';
import { plainCitation } from '#shared/evidence/citation.ts';
import { nextLabel } from '#shared/evidence/next-label.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import { withPreparation, type CommandContext, type Handlers, type Input } from '../handlers.ts';
import { assertTargets } from './assert-targets.ts';
import { assertUncited } from './assert-uncited.ts';
import { blankEvidence, cleanMetadata } from './blank-evidence.ts';
import { cite, confirmCitation, linkProof, moveCitation, readCited, readQuoted } from './cite.ts';
import {
  selectAllFiles,
  selectEvidenceOfUnit,
  selectFiles,
  selectFilesOfUnit,
  selectLabels,
  selectLinksOfDossier,
  selectLinksOfEvidence,
} from './evidence.queries.ts';
import { evidenceFileRecords, evidenceLinkRecords, evidenceRecords } from './evidence.records.ts';
import { assertValid, existingEvidence } from './existing-evidence.ts';
import { linkId } from './link-id.ts';
import { mergeProofs } from './merge-proofs.ts';
import { nextPosition, orderFiles, removeFile } from './own-files.ts';
import { readRevisions } from './read-revisions.ts';
import { prepareReplace, replaceFiles } from './replace-files.ts';
import { selectRevisions } from './revisions.queries.ts';
import { splitProof } from './split-proof.ts';
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
  'evidence.get': ({ db }, { evidenceId }) => {
    const evidence = existingEvidence({ db }, evidenceId);
    return {
      ...evidence,
      files: selectFiles(db, evidenceId),
      links: selectLinksOfEvidence(db, evidenceId),
      revisions: readRevisions(db, evidence),
    };
  },
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
    const fileIds = selectAllFiles(db, evidenceId).map(({ id }) => id);
    assertUncited(db, { evidenceId, fileIds });
    for (const link of selectLinksOfEvidence(db, evidenceId)) {
      records.remove(evidenceLinkRecords, link.id);
    }
    records.remove(evidenceRecords, evidenceId);
    return {};
  },
  'evidence.link': withPreparation(
    (context, { evidenceId, quote, ...cited }) =>
      readQuoted(context, { evidenceId, quote: quote ?? null, ...cited }),
    linkProof,
  ),
  'evidence.unlink': ({ records }, { linkId: id }) => {
    records.remove(evidenceLinkRecords, id);
    return {};
  },
  'evidence.replace': withPreparation(prepareReplace, replaceFiles),
  'evidence.removeFile': removeFile,
  'evidence.orderFiles': orderFiles,
  'evidence.cite': withPreparation(readCited, cite),
  'evidence.confirmCitation': confirmCitation,
  'evidence.move': moveCitation,
  'evidence.merge': mergeProofs,
  'evidence.split': splitProof,
};

const evidenceIdOf = ({ evidenceId }: { readonly evidenceId: string }): string => evidenceId;

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
    const id = linkId(dossierId, target, evidenceId);
    records.put(evidenceLinkRecords, id, { ...link, ...plainCitation });
  }
  return { evidenceId };
}

const addFiles = (
  { db, records, newId }: CommandContext,
  evidenceId: string,
  kept: readonly KeptFile[],
): void => {
  if (!records.find(evidenceRecords, evidenceId)) refuse('record.notFound', { entity: 'evidence' });
  const first = nextPosition(selectFiles(db, evidenceId));
  const revisionId = selectRevisions(db, evidenceId).at(-1)?.id ?? null;
  for (const [index, file] of kept.entries()) {
    const place = { evidenceId, position: first + index, revisionId, supersededById: null };
    records.insert(evidenceFileRecords, newId(), { ...file, ...place });
  }
};
