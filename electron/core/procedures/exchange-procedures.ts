import { readFile } from 'node:fs/promises';
import { isRecord } from '#shared/criteria/sheets/plain-record.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { checkProcedure } from '#shared/procedures/own/check-procedure.ts';
import type { ProcedureDraft } from '#shared/procedures/own/draft.ts';
import {
  procedureFileFormat,
  procedureFileSchema,
  type ProcedureFile,
} from '#shared/procedures/own/procedure-file.ts';
import { parseJsonFile } from '../criteria/parse-json-file.ts';
import { selectOwnProcedure, selectOwnProcedures } from '../dossiers/own-procedures.queries.ts';
import { readProcedures } from '../dossiers/read-procedures.ts';
import { withPreparation, type Input, type Output, type QueryContext } from '../handlers.ts';
import { sha256 } from '../journal/journal.ts';
import { keepDraft, readDraft } from './own-procedures.ts';

const largestBytes = 5 * 1024 * 1024;

type Coming = Output<'procedures.readFile'>['procedures'][number];

const hashOf = (file: ProcedureFile): string => sha256(canonicalJson(file));

/** Own procedures in one file: what is used, else the draft; all of them, or one. */
export const exportProcedures = withPreparation(
  async (context, { procedureId }: Input<'procedures.exportFile'>) => {
    const own = selectOwnProcedures(context.db).filter(
      (one) => procedureId === undefined || one.procedureId === procedureId,
    );
    const procedures = own.flatMap(({ used, draft }) => readDraft(used ?? draft) ?? []);
    if (procedures.length === 0) refuse('procedure.nothingToShare');
    const file: ProcedureFile = { format: procedureFileFormat, procedures };
    const json = `${JSON.stringify({ ...file, sha256: hashOf(file) }, null, 2)}\n`;
    const stored = await context.store.put(new TextEncoder().encode(json), 'application/json');
    return { fileSha256: stored.sha256, procedures: procedures.length };
  },
  (_context, _input, made): Output<'procedures.exportFile'> => ({
    ...made,
    name: 'quy-trinh-rieng.json',
  }),
);

/** What a file would bring; nothing is taken in. */
export const readProcedureFile = async (
  context: QueryContext,
  { uploadId }: Input<'procedures.readFile'>,
): Promise<Output<'procedures.readFile'>> => {
  const { procedures } = await readFileOf(context, uploadId);
  return { procedures: procedures.map((one) => comingOf(context, one)) };
};

/** Each becomes a draft, also in the place of a draft that is here; undo brings that back. */
export const importProcedures = withPreparation(
  (context, { uploadId }: Input<'procedures.importFile'>) => readFileOf(context, uploadId),
  (context, _input, { procedures }): Output<'procedures.importFile'> => {
    const coming = procedures.map((draft) => ({ draft, told: comingOf(context, draft) }));
    const taken = coming.filter(({ told }) => told.isKnown && !told.isSame);
    for (const { draft } of taken) keepDraft(context, draft);
    const left = coming.filter(({ told }) => !told.isKnown).map(({ told }) => told);
    return { drafts: taken.length, left };
  },
);

const comingOf = (
  { db, resources }: Pick<QueryContext, 'db' | 'resources'>,
  draft: ProcedureDraft,
): Coming => {
  const shipped = readProcedures(resources).find(({ id }) => id === draft.id);
  const here = selectOwnProcedure(db, draft.id);
  const isSame = here !== null && [here.draft, here.used].includes(nfc(JSON.stringify(draft)));
  return {
    id: draft.id,
    title: shipped?.title ?? draft.title.slice(0, 300),
    by: draft.own?.by ?? '',
    isKnown: shipped !== undefined,
    replacesDraft: here !== null && here.draft !== null && !isSame,
    isSame,
    steps: draft.steps.length,
    rules: draft.rules?.length ?? 0,
    faults: shipped ? checkProcedure(draft, shipped).faults.length : 0,
  };
};

const readFileOf = async (
  { store }: Pick<QueryContext, 'store'>,
  uploadId: string,
): Promise<ProcedureFile> => {
  const { name, sizeBytes, path } = store.staged(uploadId);
  if (sizeBytes > largestBytes) refuse('import.tooLarge', { name });
  const value = parseJsonFile(name, await readFile(path));
  if (!isRecord(value)) return refuse('procedure.unreadableFile', { name });
  const { sha256: stated, ...document } = value;
  const read = procedureFileSchema.safeParse(document);
  if (!read.success) return refuse('procedure.unreadableFile', { name });
  if (stated !== hashOf(read.data)) refuse('procedure.hashMismatch', { name });
  return read.data;
};
