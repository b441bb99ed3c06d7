import { nfc } from '#shared/kernel/vietnamese.ts';
import type { Reader } from '../db/connection.ts';
import { checkIndicator } from '../dossiers/check-indicator.ts';
import type { CommandContext, Input, Output } from '../handlers.ts';
import { selectComments } from './planning.queries.ts';
import { indicatorCommentRecords } from './planning.records.ts';

export const comments = (
  db: Reader,
  { dossierId, code }: Input<'planning.comments'>,
): Output<'planning.comments'> =>
  selectComments(db, dossierId)
    .filter((comment) => code === undefined || comment.code === code)
    .map(({ dossierId: _dossier, ...comment }) => comment);

export const addComment = (
  { db, records, newId, officer, now }: CommandContext,
  { dossierId, code, text }: Input<'planning.addComment'>,
): Output<'planning.addComment'> => {
  checkIndicator(db, dossierId, code);
  const commentId = newId();
  const written = { text: nfc(text), author: officer, writtenAt: now, resolved: false };
  records.insert(indicatorCommentRecords, commentId, { dossierId, code, ...written });
  return { commentId };
};

export const resolveComment = (
  { records }: CommandContext,
  { commentId, resolved }: Input<'planning.resolveComment'>,
): Output<'planning.resolveComment'> => {
  records.update(indicatorCommentRecords, commentId, { resolved });
  return {};
};
