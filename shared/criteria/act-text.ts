import { isDay } from '#shared/kernel/day.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import type { ActReference } from './evaluation.ts';

/** "Quyết định số 1187/QĐ-UBND ngày 28/6/2022 của UBND tỉnh Lĩnh Khê". */
export const actText = ({ kind, number, date, issuer }: ActReference): string =>
  `${kind} số ${number} ngày ${isDay(date) ? formatDay(date) : date} của ${issuer}`;
