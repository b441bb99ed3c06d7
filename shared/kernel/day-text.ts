import type { Day } from './day.ts';

/**
 * "08/3/2022": the day always with two digits, of the months only January and February, as Nghị định
 * 30/2020/NĐ-CP writes dates (Phụ lục I, Mục II.4.b).
 */
export const formatDay = (value: Day): string => {
  const [year = '', month = '', date = ''] = value.split('-');
  return `${date}/${shortMonth(month)}/${year}`;
};

/** "ngày 08 tháng 3 năm 2022". */
export const formatDayLong = (value: Day): string => {
  const [year = '', month = '', date = ''] = value.split('-');
  return `ngày ${date} tháng ${shortMonth(month)} năm ${year}`;
};

const shortMonth = (month: string): string =>
  month === '01' || month === '02' ? month : month.replace(/^0/, '');
