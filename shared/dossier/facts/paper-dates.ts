/** Room for a date that is written in by hand; the year is known before the day is. */
export const blankDate = (year: number): string => `ngày     tháng     năm ${year}`;

/** Room for a number that the registry gives on the day of signing. */
export const blankNumber = '      ';
