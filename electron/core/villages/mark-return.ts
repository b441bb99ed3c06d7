import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { selectEvidence } from '../evidence/evidence.queries.ts';
import { selectFigureByKey } from '../figures/figures.queries.ts';
import { figureRecords } from '../figures/figures.records.ts';
import type { CommandContext, Input } from '../handlers.ts';
import { conceptsOf, existingSheet, villagesOf } from './read-sheet.ts';
import { villageReturnRecords } from './villages.records.ts';

type Mark = Input<'villages.markReturn'>;

/** Keeps what came back from a village; the scan becomes the source of the figures that were on it. */
export const markReturn = (context: CommandContext, mark: Mark): void => {
  const { db, records } = context;
  const { sheetId, villageId, handedInOn, evidenceId } = mark;
  const sheet = existingSheet(db, sheetId);
  if (!villagesOf(db, sheet).some(({ id }) => id === villageId)) refuse('sheet.notAVillage');
  if (evidenceId && selectEvidence(db, evidenceId) === undefined)
    refuse('record.notFound', { entity: 'evidence' });
  const id = keyId('return', sheetId, villageId);
  const before = records.find(villageReturnRecords, id);
  records.put(villageReturnRecords, id, {
    sheetId,
    villageId,
    handedInOn: handedInOn === undefined ? (before?.handedInOn ?? null) : handedInOn,
    evidenceId: evidenceId === undefined ? (before?.evidenceId ?? null) : evidenceId,
  });
  if (evidenceId !== undefined) citeScan(context, mark, evidenceId);
};

const citeScan = (
  context: CommandContext,
  { sheetId, villageId }: Mark,
  evidenceId: string | null,
): void => {
  const { db, records } = context;
  const { asOf } = existingSheet(db, sheetId);
  for (const { id } of conceptsOf(context, sheetId)) {
    const key = { unitId: villageId, concept: id, asOf, sourceKey: '' };
    const figure = selectFigureByKey(db, key);
    if (figure) records.update(figureRecords, figure.id, { evidenceId });
  }
};
