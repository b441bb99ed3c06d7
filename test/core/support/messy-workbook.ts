import { toTcvn3 } from '#shared/kernel/legacy-text/tcvn3.ts';
import { rawWorkbook } from './office-files.ts';

const old = (text: string): string => toTcvn3(text) ?? '';

/** Style 0: Times New Roman; 1: .VnTime; 2: .VnTimeH; 3: a code with two places. */
const styles =
  '<fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font><font><name val=".VnTimeH"/></font></fonts>' +
  '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/><xf numFmtId="2" fontId="0"/></cellXfs>';

const text = (place: string, words: string, style = 0): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
const number = (place: string, value: string, style = 0): string =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`;
const row = (line: number, cells: string, attributes = ''): string =>
  `<row r="${line}" ${attributes}>${cells}</row>`;

/**
 * What a commune really sends: two merged lines of titles, the head in row 4, names and notes in .VnTime, shares as
 * fractions, a row of the criterion between, a row that somebody hid, and one that can't be right.
 */
export const messyWorkbook = (): Uint8Array =>
  rawWorkbook({
    styles,
    tail: '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A2:D2"/></mergeCells>',
    rows: [
      row(1, text('A1', old('uỷ ban nhân dân xã mường lạn'), 2)),
      row(2, text('A2', old('Biểu kết quả thực hiện'), 1)),
      row(
        4,
        text('A4', 'TT') +
          text('B4', old('Nội dung'), 1) +
          text('C4', old('Kết quả'), 1) +
          text('D4', old('Ghi chú'), 1),
      ),
      row(5, text('A5', 'VIII') + text('B5', old('thông tin'), 2)),
      row(
        6,
        text('A6', '8.2') +
          text('B6', old('chỉ tiêu tám'), 1) +
          number('C6', '0.85499999999999998') +
          text('D6', old('đã đối chiếu với sổ của thôn'), 1),
      ),
      row(7, text('A7', '1.1') + text('B7', old('quy hoạch'), 1) + text('C7', old('đạt'), 1)),
      row(8, text('A8', '1.2') + text('B8', 'bị ẩn') + text('C8', old('đạt'), 1), 'hidden="1"'),
      row(9, text('A9', '16.2') + text('B9', old('tỷ lệ hộ'), 1) + number('C9', '0.91')),
      row(10, text('A10', '3.6') + text('C10', old('không rõ'), 1)),
    ].join(''),
  });
