/** Formats that a workbook names by number alone (ECMA-376, 18.8.30) and that change what a number says. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  49: '@',
};

const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

export type NumberFormat = { readonly code: string; readonly isDay: boolean };

export const general: NumberFormat = { code: '', isDay: false };

export const numberFormat = (id: number, own: ReadonlyMap<number, string>): NumberFormat => {
  const code = own.get(id);
  if (code !== undefined) return { code, isDay: showsDay(code) };
  return isBuiltInDay(id)
    ? { code: 'dd/mm/yyyy', isDay: true }
    : { code: builtIn[id] ?? '', isDay: false };
};

/** A format that shows a day or a month; hours alone are no day. Words in quotes and [colours] say nothing. */
const showsDay = (code: string): boolean => {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return /[dy]/.test(bare) && !/general/.test(bare);
};
