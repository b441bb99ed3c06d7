import { findIndicator, indicatorsOf } from '#shared/criteria/criteria-set.ts';
import { resultOfRow } from '#shared/assessments/mapped-result.ts';
import type { TableRow } from '#shared/assessments/result-row.ts';
import { resultTarget } from '#shared/assessments/result-target.ts';
import type { TypedAnswer } from '#shared/assessments/typed-answer.ts';
import type { ImportPreviewRow } from '#shared/contract/imports.methods.ts';
import { mapRows, type MappedRow } from '#shared/imports/mapped-row.ts';
import { appError, refuse, type AppError } from '#shared/kernel/app-error.ts';
import { asContract } from '../assessments/as-contract.ts';
import type { Assessment } from '../assessments/load-assessment.ts';
import { planAnswer } from '../assessments/plan-answer.ts';
import type { Chosen } from './choose-mapping.ts';
import { rowChanges } from './row-changes.ts';

/** A row with what it would do; `typed` is what is written when it is taken. */
export type PlannedRow = ImportPreviewRow & { readonly typed?: TypedAnswer };

const largestRows = 5000;

/** Every row that is a result, read and judged against what stands; nothing is written. */
export const planRows = (
  assessment: Assessment,
  { table, headerLine, columns }: Chosen,
  takeHidden: boolean,
): readonly PlannedRow[] => {
  const rows = mapRows(table, { headerLine, columns }, resultTarget);
  if (rows.length > largestRows) refuse('import.tooLarge', { name: table.name });
  const read = resultRows(assessment, rows);
  const left = new Set(rows.filter(({ hidden }) => hidden && !takeHidden).map(({ line }) => line));
  const counted = read.filter(({ row }) => !left.has(row)).map(({ code }) => code);
  return read.map((row) => {
    if (left.has(row.row)) return planned(assessment, row, { state: 'hidden' });
    const isDouble = counted.filter((code) => code === row.code).length > 1;
    return isDouble ? refused(assessment, row, doubleError(row.code)) : planRow(assessment, row);
  });
};

const doubleError = (code: string): AppError => appError('result.duplicateRow', { code }, 'code');

const resultRows = ({ set }: Assessment, rows: readonly MappedRow[]): readonly TableRow[] => {
  const known = {
    indicators: new Set(indicatorsOf(set).map(({ code }) => code)),
    headings: new Set(set.criteria.map(({ number }) => String(number))),
  };
  const read: TableRow[] = [];
  for (const row of rows) {
    const result = resultOfRow(row, known, read.at(-1)?.code);
    if (result) read.push(asContract(result));
  }
  return read;
};

const planRow = (assessment: Assessment, row: TableRow): PlannedRow => {
  if (row.error) return refused(assessment, row, row.error);
  if (Object.values(row.answer).every((value) => value === undefined || value === null))
    return planned(assessment, row, { state: 'empty' });
  const plan = planAnswer(assessment, row.code, row.answer);
  if (!plan.ok) return refused(assessment, row, plan.error);
  const note = assessment.results.get(row.code)?.note ?? '';
  const changes = rowChanges(assessment.answers.get(row.code) ?? {}, note, plan.value);
  const isNew = changes.every(({ old }) => old === null);
  const state = changes.length === 0 ? 'same' : isNew ? 'new' : 'changed';
  return { ...planned(assessment, row, { state }), changes: [...changes], typed: row.answer };
};

const refused = (assessment: Assessment, row: TableRow, error: AppError): PlannedRow => ({
  ...planned(assessment, row, { state: 'refused' }),
  error,
});

const planned = (
  { set }: Assessment,
  { row, code }: TableRow,
  { state }: Pick<PlannedRow, 'state'>,
): PlannedRow => ({
  line: row,
  code,
  name: findIndicator(set, code)?.name ?? '',
  state,
  changes: [],
  error: null,
});
