import { describe, expect, test } from 'vitest';
import { cellText } from '#shared/dossier/document-text.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { blocksOf, linesOf, tableOf } from '../../fixtures/built-paper.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';

const complete = sampleSource('complete');
const inProgress = sampleSource('in-progress');

describe('the biểu of the self-assessment', () => {
  const table = tableOf(inProgress, 'P03', 'self');
  const rowOf = (code: string) =>
    table.rows.find((row) => row.role === 'body' && row.cells[0]?.text === code);

  test('has a row for every criterion and indicator and a total', () => {
    const count = (role: string): number => table.rows.filter((row) => row.role === role).length;
    expect([count('group'), count('body'), count('total')]).toEqual([19, 75, 1]);
  });

  test('fills every place of the grid or covers it by a span', () => {
    for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
  });

  test('merges the name of a criterion and the line of totals', () => {
    expect(table.rows[0]?.cells).toMatchObject([
      { text: '1' },
      { text: 'Quy hoạch', columnSpan: 3 },
      null,
      null,
      { text: '03/03 chỉ tiêu' },
      { text: 'Đạt' },
      { text: '' },
    ]);
    expect(table.rows.at(-1)?.cells[0]).toMatchObject({
      text: 'Tổng số tiêu chí đạt 12/19; tổng số chỉ tiêu đạt 63/75; chưa đạt 10; không áp dụng 02; chưa đánh giá 02',
      columnSpan: 7,
    });
  });

  test('keeps the exact numbers behind a result for the spreadsheet', () => {
    expect(rowOf('2.2')?.cells.map(cellText)).toEqual([
      '2.2',
      'Giao thông',
      expect.stringContaining('đường thôn'),
      '≥ 90%',
      '85,67% (26,9/31,4 km)',
      'Chưa đạt',
      'Minh chứng: MC-005, MC-007',
    ]);
    expect(rowOf('2.2')?.cells[4]?.extra).toEqual([
      { title: 'Tử số', value: '26.9' },
      { title: 'Mẫu số', value: '31.4' },
      { title: 'Giá trị', value: '85.67' },
      { title: 'Ngưỡng', value: '90' },
    ]);
  });

  test('uses the four words of a result', () => {
    const words = new Set(
      table.rows.filter((row) => row.role === 'body').map((row) => row.cells[5]?.text),
    );
    expect(words).toEqual(
      new Set(['Đạt', 'Chưa đạt', 'Không thuộc đối tượng áp dụng (tính đạt)', 'Chưa đánh giá']),
    );
  });
});

const withoutWorks = (): DossierSource => ({
  ...complete,
  works: [],
  texts: [
    ...complete.texts,
    {
      id: 'text-no-works',
      dossierId: complete.dossier.id,
      paper: 'P06',
      field: 'noWorks',
      text: 'Trên địa bàn xã không có công trình.',
    },
  ],
});

describe('the report on debt', () => {
  test('adds up every column and finds no debt', () => {
    const total = tableOf(complete, 'P06', 'debt').rows.at(-1);
    expect(total?.role).toBe('total');
    expect(total?.cells.map((cell) => cell?.number?.value ?? null)).toEqual([
      null,
      null,
      null,
      '28380',
      '26402',
      '26402',
      '25560',
      '0',
      null,
    ]);
    expect(linesOf(complete, 'P06')).toContain(
      'Đến thời điểm báo cáo, xã không có nợ đọng xây dựng cơ bản thuộc Chương trình mục tiêu quốc gia xây dựng nông thôn mới.',
    );
  });

  test('names the debt of one work and asks how it is cleared', () => {
    const works = complete.works.map((work) =>
      work.code === 'CT-05' ? { ...work, allottedDong: 5_745_000_000 } : work,
    );
    const lines = linesOf({ ...complete, works }, 'P06');
    expect(lines).toContain('Tổng nợ đọng là 186 triệu đồng, tại 01 công trình.');
    expect(lines).toContain('[…: Nguồn và thời hạn xử lý nợ đọng]');
  });

  test('numbers the columns that its formula names', () => {
    const { columns, columnNumbers } = tableOf(complete, 'P06', 'debt');
    expect(columnNumbers).toBe(true);
    expect(columns.map(({ title }) => title).slice(4, 8)).toEqual([
      'Khối lượng nghiệm thu',
      'Vốn đã bố trí',
      'Đã thanh toán',
      'Nợ đọng = (5) − (6)',
    ]);
  });

  test('without works says so in one row, once the commune confirms that there are none', () => {
    const table = tableOf(withoutWorks(), 'P06', 'debt');
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]?.cells[0]).toEqual({ text: 'Không có công trình', columnSpan: 9 });
    expect(linesOf(withoutWorks(), 'P06')).toContain('Trên địa bàn xã không có công trình.');
  });

  test('in which nobody entered a work claims in no paper that there is none, or no debt', () => {
    const source = { ...complete, works: [] };
    for (const paper of ['P01', 'P02', 'P06']) {
      const text = linesOf(source, paper).join('\n');
      expect(text).not.toMatch(
        /không có nợ đọng|không có công trình đầu tư|^Không có công trình$/m,
      );
      expect(text).toContain('[…: ');
    }
  });

  test('confirmed to have no works has no debt in the papers that cite it', () => {
    expect(linesOf(withoutWorks(), 'P02').join('\n')).toContain('không có công trình đầu tư');
    expect(linesOf(withoutWorks(), 'P01').join('\n')).toContain('không có nợ đọng thuộc');
  });
});

describe('the list of proofs', () => {
  const groups = blocksOf(complete, 'P07');
  const rows = groups.flatMap((block) => (block.kind === 'table' ? block.rows : []));

  test('prints a proof in full once and refers to it elsewhere', () => {
    const full = rows.filter((row) => row.cells[2]?.text !== '').map((row) => row.cells[1]?.text);
    expect(new Set(full).size).toBe(full.length);
    expect(full).toHaveLength(50);
    const again = rows.filter((row) => row.cells[5]?.text.startsWith('xem '));
    expect(again.map((row) => row.cells[5]?.text)).toContain('xem MC-023');
  });

  test('groups by criterion, papers of direction and conditions last', () => {
    const headings = groups.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings.at(0)).toBe('Tiêu chí số 1: Quy hoạch');
    expect(headings.at(-1)).toBe('Công tác chỉ đạo và các điều kiện khác');
    expect(linesOf(complete, 'P07')).toContain('Tổng số 50 minh chứng, 150 tờ.');
  });
});

describe('the annex of pictures', () => {
  test('puts before and after side by side', () => {
    const photos = blocksOf(complete, 'P08').flatMap((block) =>
      block.kind === 'photos' ? [block.photos.map(({ caption }) => caption)] : [],
    );
    expect(photos).toEqual([
      [
        'Ảnh AN-01. Tuyến Nà Thình - Bản Vầu trước khi cứng hóa (trước khi thực hiện, ngày 14/3/2022)',
        'Ảnh AN-02. Tuyến Nà Thình - Bản Vầu sau khi cứng hóa (sau khi thực hiện, ngày 18/9/2024)',
      ],
      ['Ảnh AN-04. Kênh Nà Thình đã kiên cố (thôn Nà Thình, ngày 22/10/2024)'],
    ]);
  });
});

test('the minutes have a row for each person present and two signatures', () => {
  expect(tableOf(complete, 'P05', 'attendees').rows).toHaveLength(40);
  const foot = blocksOf(complete, 'P05').find((block) => block.kind === 'signature');
  expect(foot).toEqual({
    kind: 'signature',
    left: { lines: ['THƯ KÝ'], name: 'Chu Hà Thơm' },
    right: { lines: ['CHỦ TỌA'], name: 'Nông Khánh Thạo' },
    recipients: ['Ủy ban nhân dân huyện Thượng Ngàn', 'Lưu: VT, Hồ sơ'],
  });
  expect(blocksOf(complete, 'P05')[0]).toMatchObject({
    number: 'Số: 36/BB-UBND',
    placeAndDate: null,
  });
});

test('annex II shows each year and its total', () => {
  const table = tableOf(complete, 'P02', 'fundYears');
  const years = table.rows
    .filter((row) => row.role === 'group')
    .map((row) => row.cells.map(cellText));
  expect(years).toEqual([
    ['Năm 2022', '', '10.315'],
    ['Năm 2023', '', '13.327'],
    ['Năm 2024', '', '14.583'],
  ]);
});
