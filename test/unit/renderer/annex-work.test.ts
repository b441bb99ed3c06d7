import { expect, test } from 'vitest';
import type { AnnexRow } from '#shared/criteria/annex/annex-row.ts';
import {
  changeRow,
  countOf,
  decide,
  lackOf,
  nextWaiting,
  startWork,
  takeSure,
} from '../../../renderer/features/criteria/annex/annex-work.ts';

const rowOf = (line: number, fields: Partial<AnnexRow> = {}): AnnexRow => ({
  table: 1,
  line,
  kind: 'indicator',
  criterion: 1,
  criterionName: 'Điện',
  code: `1.${line}`,
  name: 'Tỷ lệ hộ có điện',
  levels: ['≥ 98%'],
  requirement: { kind: 'achieved' },
  measure: 'yes-no',
  unit: '',
  doubts: [],
  original: '',
  ...fields,
});

const work = startWork({
  fileName: 'qd.docx',
  title: '',
  columns: [{ id: '*', name: 'Mức' }],
  otherTables: 0,
  rows: [
    rowOf(1, { kind: 'heading', code: '' }),
    rowOf(2),
    rowOf(3, { doubts: ['codeGuessed', 'levelUnread'] }),
  ],
});

test('names of criteria wait for nobody; what is clear is taken at once, what is doubtful is not', () => {
  expect(work.rows.map(({ decision }) => decision)).toEqual(['left', 'waiting', 'waiting']);
  const sure = takeSure(work);
  expect([countOf(sure, 'taken'), countOf(sure, 'waiting')]).toEqual([1, 1]);
  expect(nextWaiting(sure, '1-2')).toBe('1-3');
  expect(nextWaiting(decide(sure, '1-3', 'left'), '1-3')).toBeNull();
});

test('typing settles the doubts of its field, levels are read anew', () => {
  const typed = changeRow(work, '1-3', { levels: ['60'] });
  expect(typed.rows[2]?.row).toMatchObject({
    requirement: { kind: 'threshold', operator: '>=', byVariant: { '*': '60' } },
    doubts: ['codeGuessed', 'signAssumed'],
  });
  expect(changeRow(typed, '1-3', { code: '1.9' }).rows[2]?.row.doubts).toEqual(['signAssumed']);
});

test('a criterion has one name on all its rows', () => {
  const renamed = changeRow(work, '1-2', { criterionName: 'Điện nông thôn' });
  expect(renamed.rows.map(({ row }) => row.criterionName)).toEqual(
    Array.from({ length: 3 }, () => 'Điện nông thôn'),
  );
});

test('a row without its criterion, code or content is not taken', () => {
  expect(lackOf(rowOf(1))).toBeNull();
  expect(lackOf(rowOf(1, { criterion: 0 }))).toBe('criterion');
  expect(lackOf(rowOf(1, { code: ' ' }))).toBe('code');
});
