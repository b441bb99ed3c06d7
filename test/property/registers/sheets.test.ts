import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTableFile } from '#core/tables/read-table-file.ts';
import { writeSetWorkbook } from '#core/criteria/write-set-workbook.ts';
import { accepted } from '#shared/kernel/accepted.ts';
import type { FieldValue } from '#shared/journal/change-event.ts';
import { registerIds, sheetOf } from '#shared/registers/sheets/all-sheets.ts';
import { planSheet } from '#shared/registers/sheets/plan-sheet.ts';
import type {
  RegisterSheet,
  SheetColumn,
  SheetRow,
} from '#shared/registers/sheets/register-sheet.ts';
import { registerTable } from '#shared/registers/sheets/sheet-table.ts';

const words = fc.oneof(
  fc.constantFrom(
    'Nhà văn hóa thôn Nà Thình',
    '=1+1',
    "'x",
    '01/2024',
    '1.234,5',
    'Đoàn TNCS',
    '-',
    '@a',
  ),
  fc.string({
    unit: fc.constantFrom(...Array.from('aăđêôơưầễựĐÁ01 ,;:/"<&>')),
    minLength: 1,
    maxLength: 40,
  }),
);

const valueOf = (column: SheetColumn): fc.Arbitrary<FieldValue> => {
  switch (column.kind) {
    case 'text':
      return column.required ? words.map((text) => `${text}x`) : fc.oneof(words, fc.constant(''));
    case 'day': {
      const day = fc
        .date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
      return column.required ? day : fc.option(day);
    }
    case 'decimal':
      return fc.oneof(
        fc.constant(''),
        fc.integer({ min: 0, max: 999_999 }).map((n) => String(n / 100)),
      );
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...column.choices.map(([value]) => value));
    case 'count':
    case 'dong': {
      const number = fc.integer({ min: 0, max: 1_000_000_000_000 });
      return column.empty === null && !column.required ? fc.option(number) : number;
    }
  }
};

const rowOf = (sheet: RegisterSheet): fc.Arbitrary<SheetRow> =>
  fc.record({
    id: fc.uuid(),
    ...Object.fromEntries(sheet.columns.map((column) => [column.field, valueOf(column)])),
  });

const planOf = async (
  sheet: RegisterSheet,
  out: readonly SheetRow[],
  existing: readonly SheetRow[],
) => {
  const bytes = await writeSetWorkbook(sheet.title, [registerTable(sheet, out)]);
  const tables = accepted(readTableFile('so.xlsx', bytes));
  return planSheet(tables, { sheet, existing, check: () => null });
};

test.each(registerIds)('what goes out of %s comes back as the same, row by row', (register) => {
  const sheet = sheetOf(register);
  const rows = fc.uniqueArray(rowOf(sheet), { maxLength: 6, selector: ({ id }) => id });
  return fc.assert(
    fc.asyncProperty(rows, async (out) => {
      const plan = await planOf(sheet, out, out);
      expect(plan?.unknown).toEqual([]);
      expect(plan?.rows.map(({ action, changes }) => [action, changes])).toEqual(
        out.map(() => ['same', []]),
      );
    }),
    { numRuns: 15 },
  );
});

test.each(registerIds)('%s taken into an empty register is added as it was', (register) => {
  const sheet = sheetOf(register);
  return fc.assert(
    fc.asyncProperty(rowOf(sheet), async (row) => {
      const plan = await planOf(sheet, [row], []);
      const [planned] = plan?.rows ?? [];
      if (planned?.action !== 'added') throw new Error(`${planned?.action}`);
      const again = await planOf(sheet, [{ ...planned.fields, id: row.id }], [row]);
      expect(again?.rows.map(({ action }) => action)).toEqual(['same']);
    }),
    { numRuns: 15 },
  );
});

test('a number below zero, a word for a number and an unknown choice are refused with their column', async () => {
  const sheet = sheetOf('funds');
  const row = (change: Readonly<Record<string, FieldValue>>): SheetRow => ({
    id: '',
    year: 2024,
    source: 'central',
    plannedDong: null,
    allottedDong: 5,
    disbursedDong: null,
    note: '',
    ...change,
  });
  const table = registerTable(sheet, [row({ allottedDong: -5 }), row({}), row({})]);
  const rows = table.rows.map((cells, line) => {
    if (line === 2) return cells.map((cell, at) => (at === 3 ? 'năm tỷ' : cell));
    return line === 3 ? cells.map((cell, at) => (at === 1 ? 'Ngân sách phường' : cell)) : cells;
  });
  const bytes = await writeSetWorkbook(sheet.title, [{ ...table, rows }]);
  const plan = planSheet(accepted(readTableFile('so.xlsx', bytes)), {
    sheet,
    existing: [],
    check: () => null,
  });
  expect(
    plan?.rows.map((one) => (one.action === 'refused' ? [one.problem, one.header] : one.action)),
  ).toEqual([
    ['negative', 'Phân bổ, thực hiện (đồng)'],
    ['notANumber', 'Phân bổ, thực hiện (đồng)'],
    ['notAChoice', 'Nguồn vốn'],
  ]);
});

test('a row that stands twice in the file is written once', async () => {
  const sheet = sheetOf('products');
  const row = {
    id: '',
    name: 'Chè',
    owner: '',
    stars: 3,
    decision: '',
    validFrom: null,
    validUntil: null,
    note: '',
  };
  const plan = await planOf(sheet, [row, row], []);
  expect(plan?.rows.map(({ action }) => action)).toEqual(['added', 'refused']);
});
