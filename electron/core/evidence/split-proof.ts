import { nextLabel } from '#shared/evidence/next-label.ts';
import type { Evidence } from '#shared/evidence/evidence.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { CommandContext, Input, Output } from '../handlers.ts';
import { blankEvidence, cleanMetadata } from './blank-evidence.ts';
import { selectFiles, selectLabels, selectLinksOfEvidence } from './evidence.queries.ts';
import { evidenceFileRecords, evidenceLinkRecords, evidenceRecords } from './evidence.records.ts';
import { assertValid, existingEvidence } from './existing-evidence.ts';
import { freeLinkId } from './free-link-id.ts';
import { currentFiles, nameFiles } from './own-files.ts';

/** The chosen files become a proof of which nothing is known yet; citations of them follow. */
export const splitProof = (
  context: CommandContext,
  { evidenceId, fileIds, metadata = {} }: Input<'evidence.split'>,
): Output<'evidence.split'> => {
  const { db, records } = context;
  const evidence = existingEvidence(context, evidenceId);
  const files = selectFiles(db, evidenceId);
  const chosen = currentFiles(files, fileIds);
  if (chosen.length === files.length) refuse('evidence.splitAll', {}, 'fileIds');
  nameFiles(context, evidenceId);
  const splitId = addProof(context, evidence, cleanMetadata(metadata));
  for (const [position, { id }] of chosen.entries()) {
    const place = { evidenceId: splitId, position, revisionId: null };
    records.update(evidenceFileRecords, id, place);
  }
  for (const { id, ...link } of selectLinksOfEvidence(db, evidenceId)) {
    if (!chosen.some((file) => file.id === link.fileId)) continue;
    const moved = { ...link, evidenceId: splitId };
    records.remove(evidenceLinkRecords, id);
    records.put(evidenceLinkRecords, freeLinkId(context, moved), moved);
  }
  return { evidenceId: splitId };
};

const addProof = (
  { db, records, newId }: CommandContext,
  { unitId, form }: Evidence,
  metadata: Partial<Omit<Evidence, 'id'>>,
): string => {
  const given = { ...blankEvidence(unitId, form), ...metadata };
  const label = given.label || nextLabel(selectLabels(db, unitId), given.form);
  assertValid(given);
  const id = newId();
  records.insert(evidenceRecords, id, { ...given, label });
  return id;
};
