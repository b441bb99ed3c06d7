import { isDay } from '#shared/kernel/day.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import type { ActReference } from './evaluation.ts';

/** "Quyết định số 1187/QĐ-UBND ngày 28/6/2022 của UBND tỉnh Lĩnh Khê". */
export const actText = (act: ActReference): string =>
  `${shortActText(act, { dated: true })} của ${act.issuer}`;

/** "Quyết định số 1187/QĐ-UBND", with its day where it is asked for. */
export const shortActText = (
  { kind, number, date }: ActReference,
  { dated }: { readonly dated: boolean },
): string => {
  const named = `${kind} số ${number}`;
  return dated ? `${named} ngày ${isDay(date) ? formatDay(date) : date}` : named;
};
