import { describe, expect, test } from 'vitest';
import { inCommune, type Commune } from './support/commune-dossier.ts';
import { rawWorkbook, textRow } from './support/office-files.ts';

const importWorkbook = async (commune: Commune, sheet: Parameters<typeof rawWorkbook>[0]) => {
  const uploadId = await commune.stage('so-lieu.xlsx', rawWorkbook(sheet));
  return commune.call('assessments.importFile', { dossierId: commune.dossierId, uploadId });
};

const number = (place: string, value: string): string => `<c r="${place}"><v>${value}</v></c>`;
const text = (place: string, value: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (line: number, cells: string, attributes = ''): string =>
  `<row r="${line}" ${attributes}>${cells}</row>`;

describe('a workbook whose cells are not what they seem', () => {
  test('is refused row by row, each with its own reason', () =>
    inCommune(async (commune) => {
      const rows = [
        textRow(1, ['code', 'value', 'numerator', 'denominator', 'note']),
        row(2, text('A2', '1.1') + text('B2', 'Đạt'), 'hidden="1"'),
        row(3, text('A3', '13.1') + '<c r="B3"><f>SUM(B9:B12)</f></c>'),
        row(4, text('A4', '13.2') + '<c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
        row(5, text('A5', '8.2') + '<c r="B5" t="d"><v>2025-12-01</v></c>'),
        row(6, text('A6', '17.2') + number('C6', '40')),
        row(7, text('A7', '1.2') + text('B7', 'Đạt') + text('E7', 'Ghi chú ẩn')),
        row(8, text('A8', '1.3') + text('B8', 'Đạt')),
      ];
      const { imported, rejected } = await importWorkbook(commune, {
        columns: '<cols><col min="5" max="5" width="0"/></cols>',
        rows: rows.join(''),
        tail: '<mergeCells><mergeCell ref="C6:D6"/></mergeCells>',
      });
      expect(rejected.map(({ row: line, code, reason }) => [line, code, reason])).toEqual([
        [2, '1.1', 'import.hiddenRow'],
        [3, '13.1', 'import.formulaWithoutValue'],
        [4, '13.2', 'import.formulaFailed'],
        [5, '8.2', 'import.dateForNumber'],
        [6, '17.2', 'import.mergedNumber'],
        [7, '1.2', 'import.hiddenColumn'],
      ]);
      expect(imported).toBe(1);
    }));

  test('names each cell that it can not read', () =>
    inCommune(async (commune) => {
      const rows =
        textRow(1, ['code', 'value']) + row(2, text('A2', '13.1') + '<c r="B2"><f>X1</f></c>');
      const { rejected } = await importWorkbook(commune, { rows });
      expect(rejected[0]?.error).toMatchObject({ details: { cell: 'B2' } });
    }));
});

describe('a code that Excel stored as a number', () => {
  const header = textRow(1, ['code', 'numerator', 'denominator']);
  const share = (line: number): string => number(`B${line}`, '3') + number(`C${line}`, '4');

  test('is never guessed: 17.1 may be 17.10', () =>
    inCommune(async (commune) => {
      const rows = header + row(2, number('A2', '17.1') + share(2));
      const { imported, rejected } = await importWorkbook(commune, { rows });
      expect(imported).toBe(0);
      expect(rejected).toMatchObject([
        {
          code: '17.1',
          reason: 'import.ambiguousCode',
          error: { details: { choices: '17.1, 17.10' } },
        },
      ]);
    }));

  test('is told by the row before it, and by the codes of the set', () =>
    inCommune(async (commune) => {
      const codes = ['17.9', '17.1', '17.11', '8.2'];
      const rows = codes.map((code, index) =>
        row(index + 2, number(`A${index + 2}`, code) + share(index + 2)),
      );
      const { rejected } = await importWorkbook(commune, { rows: header + rows.join('') });
      expect(rejected.filter(({ reason }) => reason === 'import.ambiguousCode')).toEqual([]);
      const view = await commune.call('assessments.indicator', { ...commune, code: '17.10' });
      expect(view.slots.map(({ value }) => value)).toEqual(['3', '4']);
    }));
});

describe('a table in which a column stands twice', () => {
  test('is refused: nobody can tell which of the two is meant', () =>
    inCommune(async (commune) => {
      const uploadId = await commune.stage('a.csv', 'code;value;Value\n13.1;2;3');
      const error = await commune.refusal('assessments.importFile', {
        dossierId: commune.dossierId,
        uploadId,
      });
      expect(error).toMatchObject({ code: 'import.duplicateColumn', details: { column: 'value' } });
    }));
});
