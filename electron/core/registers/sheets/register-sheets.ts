import { readFile } from 'node:fs/promises';
import { checkFund } from '#shared/finance/check-fund.ts';
import type { ReadTable } from '#shared/imports/read-table.ts';
import { accepted } from '#shared/kernel/accepted.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { sheetOf } from '#shared/registers/sheets/all-sheets.ts';
import { planSheet, type SheetPlan } from '#shared/registers/sheets/plan-sheet.ts';
import type { SheetFields } from '#shared/registers/sheets/register-sheet.ts';
import { registerTable } from '#shared/registers/sheets/sheet-table.ts';
import { writeSetWorkbook } from '../../criteria/write-set-workbook.ts';
import type { Reader } from '../../db/connection.ts';
import { existingDossier } from '../../dossiers/existing-dossier.ts';
import {
  withPreparation,
  type CommandContext,
  type Input,
  type Output,
  type PrepareContext,
} from '../../handlers.ts';
import { readTableFile } from '../../tables/read-table-file.ts';
import { largestTableFile } from '../../tables/table-limits.ts';
import { sheetRecords } from './sheet-records.ts';

type Asked = Pick<Input<'registers.readSheet'>, 'dossierId' | 'register'>;

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A register as a workbook; an empty one is the form to fill in. */
export const exportSheet = withPreparation(
  async (context: PrepareContext, { dossierId, register }: Asked) => {
    const sheet = sheetOf(register);
    const { rows } = stateOf(context.db, { dossierId, register });
    const bytes = await writeSetWorkbook(sheet.title, [registerTable(sheet, rows)]);
    const { sha256 } = await context.store.put(bytes, mediaType);
    return { fileSha256: sha256, name: `${sheet.fileName}.xlsx`, rows: rows.length };
  },
  (_context, _input, made): Output<'registers.exportSheet'> => made,
);

const stateOf = (db: Reader, { dossierId, register }: Asked) => {
  const { unitId } = existingDossier(db, dossierId);
  const owner = sheetOf(register).owner === 'unit' ? { unitId } : { dossierId };
  return { owner, rows: sheetRecords[register].select(db, { unitId, dossierId }) };
};

type Tables = { readonly name: string; readonly tables: readonly ReadTable[] };

const readTables = async (
  { store }: Pick<PrepareContext, 'store'>,
  uploadId: string,
): Promise<Tables> => {
  const { name, sizeBytes, path } = store.staged(uploadId);
  if (sizeBytes > largestTableFile) refuse('import.tooLarge', { name });
  return { name, tables: accepted(readTableFile(name, await readFile(path))) };
};

const planned = (db: Reader, asked: Asked, { name, tables }: Tables): SheetPlan => {
  const sheet = sheetOf(asked.register);
  const { owner, rows } = stateOf(db, asked);
  const check = (fields: SheetFields): string | null =>
    brokenField(asked.register, { position: 0, ...keptFields(db, asked, fields), ...owner });
  return (
    planSheet(tables, { sheet, existing: rows, check }) ?? refuse('register.noHeadings', { name })
  );
};

/** What stands in the sheet by codes that people read is kept by ids. */
const keptFields = (
  db: Reader,
  { dossierId, register }: Asked,
  fields: SheetFields,
): SheetFields => {
  const { unitId } = existingDossier(db, dossierId);
  return sheetRecords[register].fields?.(db, { unitId, dossierId }, fields) ?? fields;
};

/** What the rules of the register say of a whole row; the name of the field, null where all is well. */
const brokenField = (register: Asked['register'], fields: SheetFields): string | null => {
  const parsed = sheetRecords[register].table.schema.safeParse(fields);
  if (!parsed.success) return String(parsed.error.issues[0]?.path[0] ?? '');
  return checkFund(parsed.data)?.field ?? null;
};

/** What would become of each row; nothing is written. */
export const readSheet = async (
  context: PrepareContext,
  { dossierId, register, uploadId }: Input<'registers.readSheet'>,
): Promise<Output<'registers.readSheet'>> => {
  const plan = planned(context.db, { dossierId, register }, await readTables(context, uploadId));
  return {
    unknown: plan.unknown,
    rows: plan.rows.map(({ line, name, changes, ...row }) => ({
      line,
      name,
      changes,
      action: row.action,
      refusal:
        row.action === 'refused'
          ? { problem: row.problem, header: row.header, text: row.text }
          : null,
    })),
  };
};

/** Writes what is added and changed; rows that were refused stay out, rows that the file lacks stay in. */
export const importSheet = withPreparation(
  (context: PrepareContext, { uploadId }: Input<'registers.importSheet'>) =>
    readTables(context, uploadId),
  (
    context: CommandContext,
    { dossierId, register }: Input<'registers.importSheet'>,
    tables: Tables,
  ): Output<'registers.importSheet'> => {
    const asked = { dossierId, register };
    const { rows } = planned(context.db, asked, tables);
    const { owner, rows: existing } = stateOf(context.db, asked);
    const isOrdered = sheetOf(register).isOrdered === true;
    let position = existing.reduce(
      (last, row) => Math.max(last, Number(row['position'] ?? -1)),
      -1,
    );
    for (const row of rows) {
      if (row.action !== 'added' && row.action !== 'changed') continue;
      if (row.action === 'added') position += 1;
      const place = isOrdered && row.action === 'added' ? { position } : {};
      const fields = { ...keptFields(context.db, asked, row.fields), ...owner, ...place };
      const id = row.action === 'changed' ? row.id : newId(context, register, fields);
      context.records.put(sheetRecords[register].table, id, fields);
    }
    const count = (action: SheetPlan['rows'][number]['action']): number =>
      rows.filter((row) => row.action === action).length;
    return { added: count('added'), changed: count('changed'), refused: count('refused') };
  },
);

/** Money of a source and year exists once: two machines give it one id. */
const newId = (
  context: CommandContext,
  register: Asked['register'],
  fields: SheetFields,
): string =>
  register === 'funds'
    ? keyId('fund', String(fields['unitId']), String(fields['year']), String(fields['source']))
    : context.newId();
