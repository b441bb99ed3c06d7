import {
  choiceCell,
  countCell,
  dayCell,
  flagCell,
  flagOrTextCell,
  levelCell,
  linesCell,
  textCell,
} from './cell-kinds.ts';
import type { CellKind } from './cell-kinds.ts';
import type { SheetColumn } from './sheet-rows.ts';
import {
  confidenceWords,
  gradeWords,
  kindWords,
  levelWords,
  measureWords,
  roleWords,
} from './set-words.ts';

/** `path` with dots: no key of these sets has one. */
const column = (path: string, heading: string, kind: CellKind = textCell): SheetColumn => ({
  path: path.split('.'),
  heading,
  kind,
});

const filled = (one: SheetColumn, empty: unknown): SheetColumn => ({ ...one, empty });

const confidence = choiceCell(confidenceWords);

/** One line each of the first sheet. */
export const aboutColumns: readonly SheetColumn[] = [
  column('format', 'Định dạng'),
  column('id', 'Mã bộ tiêu chí'),
  column('version', 'Bản số', countCell),
  column('replacedOn', 'Hết hiệu lực từ ngày', dayCell),
  column('title', 'Tên bộ tiêu chí'),
  column('level', 'Cấp', choiceCell(levelWords)),
  column('grade', 'Mức', choiceCell(gradeWords)),
  column('period.from', 'Giai đoạn: từ năm', countCell),
  column('period.to', 'Giai đoạn: đến năm', countCell),
  column(
    'status',
    'Mức đầy đủ',
    choiceCell({
      complete: 'Đầy đủ',
      partial: 'Chưa đủ nội dung',
      skeleton: 'Mới có khung',
      'existence-only': 'Mới biết tên',
    }),
  ),
  column('counts.expectedCriteria', 'Số tiêu chí theo quyết định', countCell),
  column('counts.expectedIndicators', 'Số chỉ tiêu theo quyết định', countCell),
  column('unsure', 'Còn nghi vấn', flagCell),
  column('completenessNote', 'Ghi chú về mức đầy đủ'),
  column('preconditionsNote', 'Ghi chú về điều kiện'),
  column('applicationRules', 'Quy tắc áp dụng (mỗi dòng một quy tắc)', linesCell),
  column('notes', 'Ghi chú (mỗi dòng một ý)', linesCell),
  column('sources', 'Nguồn (mỗi dòng một nguồn)', linesCell),
];

export const actColumns: readonly SheetColumn[] = [
  column('number', 'Số, ký hiệu'),
  filled(column('date', 'Ngày', dayCell), null),
  column('issuer', 'Cơ quan ban hành'),
  filled(column('subject', 'Trích yếu'), ''),
  column('role', 'Vai trò', choiceCell(roleWords)),
  column('effective', 'Hiệu lực từ', dayCell),
  column('dateNote', 'Ghi chú về ngày'),
];

export const variantColumns: readonly SheetColumn[] = [
  column('id', 'Mã cột'),
  column('name', 'Tên vùng, nhóm'),
  column('definition', 'Định nghĩa'),
  column('source', 'Nguồn'),
  column('confidence', 'Độ chắc chắn', confidence),
];

export const criterionColumns: readonly SheetColumn[] = [
  column('number', 'Tiêu chí số', countCell),
  column('name', 'Tên tiêu chí'),
  filled(column('responsible', 'Phụ trách'), null),
  column('indicatorsComplete', 'Đã đủ chỉ tiêu', flagCell),
  column('nameSource', 'Nguồn của tên'),
  column('nameConfidence', 'Độ chắc chắn của tên', confidence),
];

type Variant = { readonly id: string; readonly name: string };

/** A column of levels for every group, the national one first. */
const levelColumns = (variants: readonly Variant[]): SheetColumn[] =>
  [{ id: '*', name: 'Chung' }, ...variants].map(({ id, name }) => ({
    path: ['requirement', 'byVariant', id],
    heading: `Mức: ${name}`,
    kind: levelCell,
  }));

const figureColumns: readonly SheetColumn[] = [
  column('figures.numerator', 'Số đếm'),
  column('figures.denominator', 'Trên tổng'),
  column('figures.unit', 'Đơn vị đếm'),
  column('figures.whole', 'Đếm từng cái', flagCell),
];

const askedColumns = (variants: readonly Variant[]): SheetColumn[] => [
  column('measure', 'Cách đo', choiceCell(measureWords)),
  column('unit', 'Đơn vị'),
  column('requirement.kind', 'Loại yêu cầu', choiceCell(kindWords)),
  column(
    'requirement.operator',
    'So sánh',
    choiceCell({ '>=': '≥', '<=': '≤', '>': '>', '<': '<' }),
  ),
  ...levelColumns(variants),
  column('requirement.levels', 'Thang mức (tốt nhất ở dòng đầu)', linesCell),
];

export const indicatorColumns = (variants: readonly Variant[]): SheetColumn[] => [
  column('criterion', 'Tiêu chí số', countCell),
  column('code', 'Chỉ tiêu số'),
  column('name', 'Nội dung chỉ tiêu'),
  ...askedColumns(variants),
  column('conditional', 'Nếu có', flagOrTextCell),
  column('placeholder', 'Chưa có nội dung', flagCell),
  filled(column('source', 'Nguồn'), ''),
  column('confidence', 'Độ chắc chắn', confidence),
  column('unsure', 'Còn nghi vấn', flagCell),
  column('amended', 'Trước khi sửa đổi'),
  column('guidance', 'Hướng dẫn'),
  column('note', 'Ghi chú'),
  ...figureColumns,
  column('partsMakeWhole', 'Các phần gộp thành cả chỉ tiêu', flagCell),
  column('wholeYear', 'Số liệu cả năm', flagCell),
  column('nameSource', 'Nguồn của tên'),
  column('nameConfidence', 'Độ chắc chắn của tên', confidence),
  column('codeIsProvisional', 'Số tạm', flagCell),
];

export const partColumns = (variants: readonly Variant[]): SheetColumn[] => [
  column('code', 'Chỉ tiêu số'),
  column('id', 'Mã phần'),
  column('name', 'Tên phần'),
  ...askedColumns(variants),
  ...figureColumns,
  column('fromWhole', 'Lấy số của cả chỉ tiêu', flagCell),
];

/** Levels that change every year (income). */
export const yearColumns = (variants: readonly Variant[]): SheetColumn[] => [
  column('code', 'Chỉ tiêu số'),
  column('year', 'Năm', countCell),
  ...levelColumns(variants).map((one) => ({ ...one, path: ['levels', ...one.path.slice(2)] })),
];

export const exemptionColumns: readonly SheetColumn[] = [
  column('code', 'Chỉ tiêu số'),
  column('act', 'Văn bản'),
  column('article', 'Điều, khoản'),
  column('wording', 'Lời văn'),
];

export const preconditionColumns: readonly SheetColumn[] = [column('text', 'Điều kiện')];

export const requireColumns: readonly SheetColumn[] = [
  column('setId', 'Mã bộ tiêu chí'),
  column('grade', 'Mức', choiceCell(gradeWords)),
  column('text', 'Yêu cầu'),
];
