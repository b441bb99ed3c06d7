import type { Day } from '#shared/kernel/day.ts';

/** Room for a date that is written in by hand; the year is known before the day is. */
export const blankDate = (year: number): string => `ngày     tháng     năm ${year}`;

/** Room for a number that the registry gives on the day of signing. */
export const blankNumber = '      ';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b: a zero before days under 10 and before months 1 and 2 only. */
const dateParts = (
  value: Day,
): { readonly date: string; readonly month: string; readonly year: string } => {
  const [year = '', month = '', date = ''] = value.split('-');
  return { date, month: Number(month) > 2 ? String(Number(month)) : month, year };
};

/** "ngày 08 tháng 3 năm 2022". */
export const longDate = (value: Day): string => {
  const { date, month, year } = dateParts(value);
  return `ngày ${date} tháng ${month} năm ${year}`;
};

/** "08/3/2022". */
export const shortDate = (value: Day): string => {
  const { date, month, year } = dateParts(value);
  return `${date}/${month}/${year}`;
};
