import { readFile } from 'node:fs/promises';
import { accepted } from '#shared/kernel/accepted.ts';
import { appError, refuse, type AppError } from '#shared/kernel/app-error.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import { checkPlace } from '#shared/survey/check-entry.ts';
import { writeCounts } from '#shared/survey/count-list.ts';
import { readTallyRows, type TallyRow } from '#shared/survey/read-tallies.ts';
import type { SurveyPlaceFields } from '#shared/survey/survey.ts';
import type { PlaceTally } from '#shared/survey/tally.ts';
import type { CommandContext, Input, Output, PrepareContext } from '../handlers.ts';
import { readTableFile } from '../tables/read-table-file.ts';
import { largestTableFile } from '../tables/table-limits.ts';
import { existingPlace, existingSurvey, surveyPlaceId, type Begun } from './existing-survey.ts';
import { loadSurvey } from './load-survey.ts';
import { surveyPlaceRecords } from './survey.records.ts';

type Import = Input<'survey.importTallies'>;

export const readTallies = async (
  context: PrepareContext,
  { dossierId, uploadId }: Import,
): Promise<readonly TallyRow[]> => {
  const { guidance } = existingSurvey(context, dossierId);
  const { name, sizeBytes, path } = context.store.staged(uploadId);
  if (sizeBytes > largestTableFile) refuse('import.tooLarge', { name });
  const tables = accepted(readTableFile(name, await readFile(path)));
  const questions = guidance.sheet.questions.map(({ number }) => number);
  return readTallyRows(tables, questions) ?? refuse('survey.noTallies', { name });
};

/** Takes over each row that adds up; the others are named with what is wrong, and nothing of them is written. */
export const importTallies = (
  context: CommandContext,
  { dossierId }: Import,
  rows: readonly TallyRow[],
): Output<'survey.importTallies'> => {
  const begun = existingSurvey(context, dossierId);
  const places = loadSurvey(context.db, begun.dossier)?.places ?? [];
  const failed = rows.flatMap((row) => {
    const error = importRow(context, begun, { row, places });
    return error ? [{ line: row.line, place: row.place, error }] : [];
  });
  return { imported: rows.length - failed.length, rejected: failed };
};

type Row = { readonly row: TallyRow; readonly places: readonly PlaceTally[] };

const importRow = (
  context: CommandContext,
  { dossier, guidance }: Begun,
  { row, places }: Row,
): AppError | null => {
  if (row.unreadable !== null) return appError('result.notANumber', { value: row.unreadable });
  const place = places.find(({ name }) => nameKey(name) === nameKey(row.place));
  if (!place) return appError('survey.notAPlace', { name: row.place });
  const { id: _, ...before } = existingPlace(context, dossier.id, place.placeId);
  const after = { ...before, ...fieldsOf(row, before) };
  const error = checkPlace(after, guidance);
  if (error) return error;
  context.records.put(surveyPlaceRecords, surveyPlaceId(dossier.id, place.placeId), after);
  return null;
};

/** "thôn Nà Thình" and "Nà Thình" are one village. */
const nameKey = (name: string): string => fold(name.trim()).replace(/^(thon|ban|xom|ap|xa) /, '');

/** A row without questions says only how many came back; what it leaves out stays. */
const fieldsOf = (
  { counts, satisfied, unsatisfied }: TallyRow,
  before: SurveyPlaceFields,
): Partial<SurveyPlaceFields> => {
  if (satisfied.every((one) => one === null)) return counts;
  const returned = counts.returned ?? before.returned;
  const valid = counts.valid ?? returned - (counts.invalid ?? 0);
  const invalid = counts.invalid ?? returned - valid;
  const yes = satisfied.map((one) => one ?? 0);
  const no = unsatisfied.map((one, at) => one ?? valid - (yes[at] ?? 0));
  const sums = { satisfied: writeCounts(yes), unsatisfied: writeCounts(no) };
  return { ...counts, returned, valid, invalid, way: 'minutes', ...sums };
};
