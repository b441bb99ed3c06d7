import type { EvidenceLink } from '#shared/evidence/evidence.ts';
import { keyId } from '#shared/kernel/ids.ts';
import type { CommandContext } from '../handlers.ts';
import { evidenceLinkRecords } from './evidence.records.ts';
import { linkId } from './link-id.ts';

type Place = Pick<EvidenceLink, 'dossierId' | 'target' | 'evidenceId' | 'fileId'>;

/** Where an indicator cites two files of one proof, as after a merge, the second link is named by its file too. */
export const freeLinkId = (
  { records, newId }: CommandContext,
  { dossierId, target, evidenceId, fileId }: Place,
): string => {
  const first = linkId(dossierId, target, evidenceId);
  const second = keyId(first, fileId ?? 'whole');
  const isFree = (id: string): boolean => records.find(evidenceLinkRecords, id) === undefined;
  return [first, second].find(isFree) ?? newId();
};
