import { describe, expect, test } from 'vitest';
import { annexToSet } from '#shared/criteria/annex/annex-to-set.ts';
import { annexDocument, type AnnexLine } from '../fixtures/annex-document.ts';
import { evaluated, inCommune } from './support/commune-dossier.ts';
import { rawWord, rawWorkbook, textRow } from './support/office-files.ts';
import { pdfOfPages } from './support/small-files.ts';
import { changesNothing } from './support/unchanged.ts';

const lines: readonly AnnexLine[] = [
  {
    number: '1',
    criterion: 'Chuyển đổi số',
    name: '1.1. Tỷ lệ hồ sơ trực tuyến',
    levels: ['≥ 70%', '≥ 80%'],
  },
  {
    number: '1',
    criterion: 'Chuyển đổi số',
    name: '1.2. Có tổ công nghệ số',
    levels: ['Đạt', 'Đạt'],
  },
  {
    number: '2',
    criterion: 'Kinh tế số',
    name: '2.1. Sản phẩm lên sàn',
    levels: ['Theo hướng dẫn của Sở', 'từ 01 sản phẩm OCOP'],
  },
];
const document = () =>
  annexDocument(lines, {
    title: 'BỘ TIÊU CHÍ XÃ THÔNG MINH',
    columns: ['Nhóm 1', 'Nhóm 2'],
    cells: 'merged',
  });

const paragraph = (text: string, font?: string): string => {
  const look =
    font === undefined ? '' : `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`;
  return `<w:p><w:r>${look}<w:t>${text}</w:t></w:r></w:p>`;
};
const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const plainRow = (...texts: readonly string[]): string =>
  row(...texts.map((text) => paragraph(text)));
const tableOf = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const head = plainRow('TT', 'Tiêu chí', 'Nội dung', 'Mức');

describe('an annex in Word', () => {
  test('is read row by row, and the rows become a set under which a dossier is judged', () =>
    inCommune(async (core) => {
      const { call, stage, unitId } = core;
      const uploadId = await stage('phu-luc.docx', await document());
      const annex = await changesNothing(core, () => call('criteria.readAnnex', { uploadId }));
      expect(annex).toMatchObject({ fileName: 'phu-luc.docx', title: 'BỘ TIÊU CHÍ XÃ THÔNG MINH' });
      expect(annex.rows.map(({ code, doubts }) => [code, doubts])).toEqual([
        ['1.1', []],
        ['1.2', []],
        ['2.1', ['levelUnread']],
      ]);
      const { title, columns, fileName } = annex;
      const { version, counts, ...set } = annexToSet(annex.rows, {
        title,
        columns,
        fileName,
        year: 2024,
      });
      expect([version, counts.indicators]).toEqual([1, 3]);
      const saved = await call('criteria.saveSet', {
        set: { ...set, id: 'xa-thong-minh', counts: {} },
      });
      const { rows } = await call('criteria.set', { setId: saved.id });
      const indicators = rows.flatMap((criterion) => criterion.indicators);
      expect(indicators.map(({ code, unsure, source }) => [code, unsure, source])).toEqual([
        ['1.1', false, 'phu-luc.docx, bảng 1, dòng 3'],
        ['1.2', false, 'phu-luc.docx, bảng 1, dòng 4'],
        ['2.1', true, 'phu-luc.docx, bảng 1, dòng 5'],
      ]);
      const wanted = { unitId, setId: saved.id, year: 2024, variant: 'nhom-2' };
      const { dossierId } = await call('dossiers.create', wanted);
      const answer = { numerator: '75', denominator: '100' };
      await call('assessments.enter', { dossierId, code: '1.1', answer });
      expect((await evaluated(core, dossierId, '1.1')).verdict).toBe('not-met');
    }));

  test('in old fonts, with a table in a cell and cells over several rows, says so at the row', () =>
    inCommune(async ({ call, stage }) => {
      const nested = paragraph('Có nhà văn hóa') + tableOf(plainRow('thôn', 'có')) + paragraph('');
      const body = tableOf(
        head,
        row(
          paragraph('1'),
          paragraph('§iÖn', '.VnTime'),
          paragraph('Tû lÖ hé dïng ®iÖn', '.VnTime'),
          paragraph('≥ 98%'),
        ),
        row(paragraph('2'), paragraph('Vaên hoùa', 'VNI-Times'), nested, paragraph('Đạt')),
      );
      const uploadId = await stage('cu.docx', rawWord(body));
      const { rows } = await call('criteria.readAnnex', { uploadId });
      expect(rows.map(({ criterionName, name, doubts }) => [criterionName, name, doubts])).toEqual([
        ['Điện', 'Tỷ lệ hộ dùng điện', ['converted', 'codeGuessed']],
        ['Văn hóa', 'Có nhà văn hóa thôn có', ['converted', 'nested', 'codeGuessed']],
      ]);
      expect(rows[0]?.original).toContain('Tû lÖ hé dïng ®iÖn');
    }));

  const manyRows = tableOf(
    head,
    ...Array.from({ length: 10_000 }, () => plainRow('1', 'A', 'b', 'Đạt')),
  );
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  test.each<[string, string, Uint8Array | string]>([
    ['annex.notADocument', 'phu-luc.docx', 'không phải tệp Word'],
    ['annex.notADocument', 'phu-luc.pdf', pdfOfPages(1)],
    ['annex.notADocument', 'bieu.xlsx', rawWorkbook({ rows: textRow(1, ['TT']) })],
    ['annex.oldDocument', 'phu-luc.doc', compound],
    ['annex.noTable', 'cong-van.docx', rawWord(paragraph('Không có bảng'))],
    ['annex.noHead', 'cong-van.docx', rawWord(tableOf(plainRow('Nơi nhận:', 'CHỦ TỊCH')))],
    ['annex.tooManyRows', 'so.docx', rawWord(manyRows)],
  ])('is refused with %s: %s', (code, name, bytes) =>
    inCommune(async (core) => {
      const uploadId = await core.stage(name, bytes);
      const error = await changesNothing(core, () =>
        core.refusal('criteria.readAnnex', { uploadId }),
      );
      expect(error.code).toBe(code);
    }),
  );
});
