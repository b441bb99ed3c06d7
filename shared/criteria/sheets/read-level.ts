import { readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import type { Operator } from '../requirement.ts';

/** One cell of levels in an office's table. */
export type ReadLevel =
  | {
      readonly kind: 'number';
      readonly operator: Operator;
      readonly value: string;
      readonly percent: boolean;
    }
  | { readonly kind: 'achieved' }
  | { readonly kind: 'delegated' }
  | { readonly kind: 'words'; readonly text: string };

const signs: Readonly<Record<string, Operator>> = {
  '≥': '>=',
  '>=': '>=',
  '=>': '>=',
  '≤': '<=',
  '<=': '<=',
  '=<': '<=',
  '>': '>',
  '<': '<',
  tu: '>=',
  'toi thieu': '>=',
  'it nhat': '>=',
  'toi da': '<=',
  'khong qua': '<=',
  tren: '>',
  duoi: '<',
};

const numberLevel =
  /^(≥|>=|=>|≤|<=|=<|>|<|tu|toi thieu|it nhat|toi da|khong qua|tren|duoi)?\s*(-?[\d.,]+)\s*(%)?( tro len)?$/;

/** "≥ 70%", "70", "dưới 5%", "Đạt", "UBND cấp tỉnh quy định"; everything else is wording for a person. */
export const readLevel = (cell: string | number): ReadLevel => {
  const text = String(cell).trim().normalize('NFC');
  const asked = fold(text);
  if (asked === 'dat') return { kind: 'achieved' };
  if (/(ubnd (cap )?tinh|tinh) (quy dinh|cong bo|ban hanh)/.test(asked))
    return { kind: 'delegated' };
  const [, sign = '≥', digits = '', percent] = numberLevel.exec(asked) ?? [];
  const value = typeof cell === 'number' ? String(cell) : exactNumber(digits);
  const operator = signs[sign];
  return value !== '' && operator
    ? { kind: 'number', operator, value, percent: percent !== undefined }
    : { kind: 'words', text };
};

const exactNumber = (digits: string): string => {
  const reading = readVietnameseNumber(digits);
  return reading.kind === 'number' ? reading.value : '';
};
