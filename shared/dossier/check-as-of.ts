import { appError } from '#shared/kernel/app-error.ts';
import { yearOf, type Day } from '#shared/kernel/day.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';

/**
 * The day a dossier's figures hold on lies in the assessed year, or in the first half of the next one: offices close
 * the figures of a year and hand the dossier in until the middle of the year after.
 */
export const checkAsOf = (year: number, asOf: Day): Result<Day> =>
  yearOf(asOf) === year || (yearOf(asOf) === year + 1 && asOf <= `${year + 1}-06-30`)
    ? ok(asOf)
    : fail(appError('dossier.asOfOutsideYear', { year: String(year), asOf }, 'asOf'));
