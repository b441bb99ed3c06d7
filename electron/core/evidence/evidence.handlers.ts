import { refuse } from '#shared/kernel/app-error.ts';
import { plainCitation } from '#shared/evidence/citation.ts';
import { nextLabel } from '#shared/evidence/next-label.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import {
  withPreparation,
  type CommandContext,
  type Handlers,
  type Input,
  type Output,
} from '../handlers.ts';
import { assertTargets } from './assert-targets.ts';
import { assertUncited } from './assert-uncited.ts';
import { blankEvidence, cleanMetadata } from './blank-evidence.ts';
import { cite, confirmCitation, linkProof, moveCitation, readCited, readQuoted } from './cite.ts';
import {
  selectAllFiles,
  selectFiles,
  selectLabels,
  selectLinksOfEvidence,
} from './evidence.queries.ts';
import { evidenceFileRecords, evidenceLinkRecords, evidenceRecords } from './evidence.records.ts';
import { assertValid, existingEvidence } from './existing-evidence.ts';
import { evidenceSignatures } from './evidence-signatures.ts';
import { evidenceByCode } from './evidence-by-code.ts';
import { linkId } from './link-id.ts';
import { listProofs } from './list-proofs.ts';
import { mergeProofs } from './merge-proofs.ts';
import { nextPosition, orderFiles, removeFile } from './own-files.ts';
import { readRevisions } from './read-revisions.ts';
import { prepareReplace, replaceFiles } from './replace-files.ts';
import { selectRevisions } from './revisions.queries.ts';
import { splitProof } from './split-proof.ts';
import { keepUploads, type KeptFile } from './keep-uploads.ts';
import { usableTwin } from './twins.ts';
import { updateMany } from './update-many.ts';

export const evidenceHandlers: Handlers<'evidence'> = {
  'evidence.list': ({ db }, { unitId, dossierId, target }) =>
    listProofs(db, unitId, dossierId).filter(
      (view) => target === undefined || view.links.some((link) => link.target === target),
    ),
  'evidence.byCode': evidenceByCode,
  'evidence.signatures': evidenceSignatures,
  'evidence.get': ({ db }, { evidenceId }) => {
    const evidence = existingEvidence({ db }, evidenceId);
    return {
      ...evidence,
      files: selectFiles(db, evidenceId),
      links: selectLinksOfEvidence(db, evidenceId),
      revisions: readRevisions(db, evidence),
    };
  },
  'evidence.add': withPreparation(async (context, input, job) => {
    const { dossierId, targets, uploadIds, onTwin = 'refuse' } = input;
    // Before anything is kept: the officer mends the code and hands the same files in again.
    assertTargets(context, dossierId, targets);
    const { unitId } = existingDossier(context.db, dossierId);
    const twinId = usableTwin(context, { unitId, uploadIds, onTwin });
    return { twinId, kept: twinId === null ? await keepUploads(context, uploadIds, job) : [] };
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
  'evidence.updateMany': updateMany,
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

function addEvidence(
  context: CommandContext,
  { dossierId, targets, metadata = {} }: Input<'evidence.add'>,
  { twinId, kept }: Prepared,
): Output<'evidence.add'> {
  const { unitId } = existingDossier(context.db, dossierId);
  assertTargets(context, dossierId, targets);
  const evidenceId = twinId ?? addNew(context, { unitId, metadata, kept });
  for (const target of targets) linkWhole(context, { dossierId, target, evidenceId });
  return { evidenceId, isTwin: twinId !== null };
}

type Prepared = { readonly twinId: string | null; readonly kept: readonly KeptFile[] };

/** A link that is there keeps its pages. */
const linkWhole = (
  { records }: CommandContext,
  { dossierId, target, evidenceId }: Record<'dossierId' | 'target' | 'evidenceId', string>,
): void => {
  const id = linkId(dossierId, target, evidenceId);
  if (records.find(evidenceLinkRecords, id)) return;
  const link = { dossierId, target, evidenceId, pageFrom: null, pageTo: null, note: '' };
  records.put(evidenceLinkRecords, id, { ...link, ...plainCitation });
};

type NewProof = {
  readonly unitId: string;
  readonly metadata: NonNullable<Input<'evidence.add'>['metadata']>;
  readonly kept: readonly KeptFile[];
};

const addNew = (context: CommandContext, { unitId, metadata, kept }: NewProof): string => {
  const { db, records, newId } = context;
  const evidenceId = newId();
  const form = kept.every(({ mediaType }) => mediaType.startsWith('image/')) ? 'photo' : 'paper';
  const given = { ...blankEvidence(unitId, form), ...cleanMetadata(metadata) };
  const label = given.label || nextLabel(selectLabels(db, unitId), given.form);
  const evidence = { ...given, label };
  assertValid(evidence);
  records.insert(evidenceRecords, evidenceId, evidence);
  addFiles(context, evidenceId, kept);
  return evidenceId;
};

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
