import type { Evidence, EvidenceLink } from '#shared/evidence/evidence.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { CommandContext, Input, Output } from '../handlers.ts';
import { selectReferring } from '../history/history.queries.ts';
import { addRevision } from './add-revision.ts';
import { selectFiles, selectLinksOfEvidence } from './evidence.queries.ts';
import { evidenceFileRecords, evidenceLinkRecords, evidenceRecords } from './evidence.records.ts';
import { existingEvidence } from './existing-evidence.ts';
import { freeLinkId } from './free-link-id.ts';
import { nameFiles, nextPosition } from './own-files.ts';

/** Current files and citations of the other proof go over; its earlier files stay where signed papers know them. */
export const mergeProofs = (
  context: CommandContext,
  { evidenceId, otherId }: Input<'evidence.merge'>,
): Output<'evidence.merge'> => {
  if (evidenceId === otherId) refuse('evidence.mergedWithItself', {}, 'otherId');
  const evidence = existingEvidence(context, evidenceId);
  const other = existingEvidence(context, otherId);
  if (evidence.unitId !== other.unitId) refuse('evidence.mergedOfOtherUnit', {}, 'otherId');
  const why = { reason: other.label, fromEvidenceId: otherId };
  const { id: revisionId, revision } = addRevision(context, evidence, why);
  nameFiles(context, otherId);
  takeFiles(context, { evidence, other, revisionId });
  for (const link of selectLinksOfEvidence(context.db, otherId))
    takeLink(context, link, evidenceId);
  repoint(context, evidence, other);
  context.records.remove(evidenceRecords, otherId);
  return { revision };
};

type Pair = { readonly evidence: Evidence; readonly other: Evidence; readonly revisionId: string };

const takeFiles = (
  { db, records }: CommandContext,
  { evidence, other, revisionId }: Pair,
): void => {
  const first = nextPosition(selectFiles(db, evidence.id));
  for (const [index, { id }] of selectFiles(db, other.id).entries()) {
    const place = { evidenceId: evidence.id, position: first + index, revisionId };
    records.update(evidenceFileRecords, id, place);
  }
};

/** A link without pages says no more than the one that is there; of two that cite pages both stay. */
const takeLink = (
  context: CommandContext,
  { id, ...link }: EvidenceLink,
  evidenceId: string,
): void => {
  const { db, records } = context;
  const { dossierId, target } = link;
  records.remove(evidenceLinkRecords, id);
  const own = selectLinksOfEvidence(db, evidenceId).find(
    (one) => one.dossierId === dossierId && one.target === target,
  );
  if (own && isPlain(link)) return;
  if (own && isPlain(own)) {
    const { fileId, pageFrom, pageTo, quote, doubt } = link;
    const note = own.note || link.note;
    const cited = { fileId, pageFrom, pageTo, quote, doubt, note };
    records.update(evidenceLinkRecords, own.id, cited);
    return;
  }
  const moved = { ...link, evidenceId };
  records.put(evidenceLinkRecords, freeLinkId(context, moved), moved);
};

const isPlain = ({ pageFrom, fileId, quote }: Omit<EvidenceLink, 'id'>): boolean =>
  pageFrom === null && fileId === null && quote === null;

const movedByHand = ['evidenceFile', 'evidenceLink', 'evidenceRevision', 'paperCitation'];

/** Figures, conditions, recognitions and photos of a pair that name the other proof name this one from now on. */
const repoint = (context: CommandContext, evidence: Evidence, other: Evidence): void => {
  const tables = context.tables.filter(({ entity }) => !movedByHand.includes(entity));
  for (const { table, id, field } of selectReferring(context.db, tables, other.id)) {
    const isItself = table.entity === evidenceRecords.entity && id === evidence.id;
    context.records.amend(table, id, { [field]: isItself ? null : evidence.id });
  }
};
