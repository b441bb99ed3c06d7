import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { checkProcedure } from '#shared/procedures/own/check-procedure.ts';
import { procedureDraftSchema, type ProcedureDraft } from '#shared/procedures/own/draft.ts';
import { longestProcedure, type OwnProcedureFields } from '#shared/procedures/own/own-procedure.ts';
import type { Procedure } from '#shared/procedures/procedure.ts';
import { selectOwnProcedure } from '../dossiers/own-procedures.queries.ts';
import { ownProcedureRecords } from '../dossiers/own-procedures.records.ts';
import { readProcedures } from '../dossiers/read-procedures.ts';
import type { CommandContext, Input, Output, QueryContext } from '../handlers.ts';

/** One text a procedure, on every machine. */
const recordId = (procedureId: string): string => keyId('ownProcedure', procedureId);

export const shippedProcedure = (
  { resources }: Pick<QueryContext, 'resources'>,
  procedureId: string,
): Procedure =>
  readProcedures(resources).find(({ id }) => id === procedureId) ??
  refuse('record.notFound', { entity: 'procedure' });

/** A draft as it was kept; one of a shape that this program does not read any more is none. */
export const readDraft = (json: string | null): ProcedureDraft | null =>
  json === null ? null : (procedureDraftSchema.safeParse(JSON.parse(json)).data ?? null);

const blank = (procedureId: string): OwnProcedureFields => ({
  procedureId,
  draft: null,
  used: null,
  usedBy: '',
  usedAt: null,
});

/** A record without the id that its row has. */
const put = ({ records }: CommandContext, fields: OwnProcedureFields): void => {
  const { procedureId, draft, used, usedBy, usedAt } = fields;
  const all = { procedureId, draft, used, usedBy, usedAt };
  records.put(ownProcedureRecords, recordId(procedureId), all);
};

/** A draft may have any fault: what somebody typed is kept. What is used is no draft. */
export const keepDraft = (context: CommandContext, procedure: ProcedureDraft): void => {
  const before = selectOwnProcedure(context.db, procedure.id) ?? blank(procedure.id);
  const draft = nfc(JSON.stringify(procedure));
  if (draft.length > longestProcedure) refuse('procedure.tooLong');
  put(context, { ...before, draft: draft === before.used ? null : draft });
};

export const saveProcedure = (
  context: CommandContext,
  { procedure }: Input<'procedures.save'>,
): Output<'procedures.save'> => {
  shippedProcedure(context, procedure.id);
  keepDraft(context, procedure);
  return {};
};

export const discardProcedure = (
  context: CommandContext,
  { procedureId }: Input<'procedures.discard'>,
): Output<'procedures.discard'> => {
  const before = selectOwnProcedure(context.db, procedureId);
  if (before === null || before.draft === null) return refuse('procedure.noDraft');
  if (before.used === null) context.records.remove(ownProcedureRecords, recordId(procedureId));
  else put(context, { ...before, draft: null });
  return {};
};

/** New dossiers take it from now on; those that are there go on as they do until somebody chooses. */
export const useProcedure = (
  context: CommandContext,
  { procedureId }: Input<'procedures.use'>,
): Output<'procedures.use'> => {
  const { now, officer } = context;
  const before = selectOwnProcedure(context.db, procedureId);
  const draft = readDraft(before?.draft ?? null);
  if (before === null || draft === null) return refuse('procedure.noDraft');
  const { faults, procedure } = checkProcedure(draft, shippedProcedure(context, procedureId));
  if (procedure === null) refuse('procedure.faulty', { count: String(faults.length) });
  put(context, { ...before, draft: null, used: before.draft, usedBy: officer, usedAt: now });
  return {};
};

/** New dossiers take the program's again; the office's stays as a draft. */
export const restoreProcedure = (
  context: CommandContext,
  { procedureId }: Input<'procedures.restore'>,
): Output<'procedures.restore'> => {
  const before = selectOwnProcedure(context.db, procedureId);
  if (before === null || before.used === null) return refuse('procedure.notUsed');
  put(context, { ...blank(procedureId), draft: before.draft ?? before.used });
  return {};
};
