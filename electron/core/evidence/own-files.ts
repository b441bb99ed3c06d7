import { citedFile } from '#shared/evidence/cited-file.ts';
import type { EvidenceFile, EvidenceLink } from '#shared/evidence/evidence.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { Reader } from '../db/connection.ts';
import type { CommandContext, Input, Output } from '../handlers.ts';
import { assertUncited } from './assert-uncited.ts';
import { selectFiles, selectLinksOfEvidence } from './evidence.queries.ts';
import { evidenceFileRecords, evidenceLinkRecords } from './evidence.records.ts';
import { existingEvidence } from './existing-evidence.ts';
import { selectFile } from './revisions.queries.ts';

export const nextPosition = (files: readonly EvidenceFile[]): number =>
  Math.max(-1, ...files.map(({ position }) => position)) + 1;

/** Links of a proof, those of before files were named with the file they mean as the files stand now. */
export const namedLinks = (db: Reader, evidenceId: string): readonly EvidenceLink[] => {
  const files = selectFiles(db, evidenceId);
  return selectLinksOfEvidence(db, evidenceId).map((link) => ({
    ...link,
    fileId: link.fileId ?? citedFile(link, files)?.id ?? null,
  }));
};

/** Writes down which file each citation means, before files come, go or change places. */
export const nameFiles = ({ db, records }: CommandContext, evidenceId: string): void => {
  for (const { id, fileId } of namedLinks(db, evidenceId))
    records.update(evidenceLinkRecords, id, { fileId });
};

/** Refuses a file that is none of the proof's, or no longer. */
export const currentFiles = (
  files: readonly EvidenceFile[],
  fileIds: readonly string[],
): readonly EvidenceFile[] =>
  [...new Set(fileIds)].map(
    (id) => files.find((file) => file.id === id) ?? refuse('evidence.fileNotCurrent'),
  );

export const removeFile = (
  context: CommandContext,
  { fileId }: Input<'evidence.removeFile'>,
): Output<'evidence.removeFile'> => {
  const { db, records } = context;
  const file = selectFile(db, fileId) ?? refuse('record.notFound', { entity: 'evidenceFile' });
  const { id: evidenceId } = existingEvidence(context, file.evidenceId);
  const files = selectFiles(db, evidenceId);
  if (file.supersededById !== null) refuse('evidence.fileNotCurrent');
  assertUncited(db, { fileIds: [fileId] });
  if (files.length === 1) refuse('evidence.lastFile');
  nameFiles(context, evidenceId);
  for (const link of selectLinksOfEvidence(db, evidenceId).filter((one) => one.fileId === fileId))
    records.update(evidenceLinkRecords, link.id, { doubt: 'fileGone' });
  records.remove(evidenceFileRecords, fileId);
  return {};
};

/** Files left out keep their order behind the named ones. */
export const orderFiles = (
  context: CommandContext,
  { evidenceId, fileIds }: Input<'evidence.orderFiles'>,
): Output<'evidence.orderFiles'> => {
  const files = selectFiles(context.db, existingEvidence(context, evidenceId).id);
  const named = currentFiles(files, fileIds);
  nameFiles(context, evidenceId);
  const others = files.filter((file) => !named.includes(file));
  for (const [position, { id }] of [...named, ...others].entries())
    context.records.update(evidenceFileRecords, id, { position });
  return {};
};
