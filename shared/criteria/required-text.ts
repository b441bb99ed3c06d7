import { formatCount, formatDecimal } from '#shared/kernel/number-text.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';
import type { Operator } from './requirement.ts';

/** "80%", "54 triệu đồng/người", "01 mô hình": no space before %, a count under ten has a zero. */
export const withUnit = (value: Decimal, unit: string, counted: boolean): string => {
  const figure = counted ? formatCount(value) : formatDecimal(value);
  if (unit === '') return figure;
  return unit.startsWith('%') ? `${figure}${unit}` : `${figure} ${unit}`;
};

const signs: Readonly<Record<Operator, string>> = { '>=': '≥', '<=': '≤', '>': '>', '<': '<' };

/** Nothing is above all of it, so "≥ 100%" is said as the decisions say it: "100%". */
const isAll = (operator: Operator, amount: string): boolean =>
  operator === '>=' && amount === '100%';

/** For tables: "≥ 80%". */
export const tableText = (operator: Operator, amount: string): string =>
  isAll(operator, amount) ? amount : `${signs[operator]} ${amount}`;

/** For sentences: "từ 80% trở lên", "không quá 8%". */
export const proseText = (operator: Operator, amount: string): string => {
  switch (operator) {
    case '>=':
      return isAll(operator, amount) ? amount : `từ ${amount} trở lên`;
    case '<=':
      return `không quá ${amount}`;
    case '>':
      return `trên ${amount}`;
    case '<':
      return `dưới ${amount}`;
  }
};
