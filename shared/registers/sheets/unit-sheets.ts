import { payingSources } from '#shared/finance/payment.ts';
import { fundSourceOf, fundSources } from '#shared/finance/fund-source.ts';
import type { RegisterSheet, SheetColumn } from './register-sheet.ts';

const text = (field: string, header: string): SheetColumn => ({ field, header, kind: 'text' });
const needed = (field: string, header: string): SheetColumn => ({
  ...text(field, header),
  required: true,
});
const day = (field: string, header: string): SheetColumn => ({ field, header, kind: 'day' });
const dong = (field: string, header: string, empty: 0 | null): SheetColumn => ({
  field,
  header: `${header} (đồng)`,
  kind: 'dong',
  empty,
});
const count = (field: string, header: string, empty: 0 | null = 0): SheetColumn => ({
  field,
  header,
  kind: 'count',
  empty,
});
const year: SheetColumn = { ...count('year', 'Năm'), required: true };
const note = text('note', 'Ghi chú');

const works: RegisterSheet = {
  title: 'Công trình',
  fileName: 'cong-trinh',
  owner: 'unit',
  key: ['code', 'name'],
  columns: [
    text('code', 'Mã công trình'),
    needed('name', 'Công trình'),
    text('approval', 'Quyết định phê duyệt'),
    day('startedOn', 'Ngày khởi công'),
    text('villages', 'Địa bàn (thôn)'),
    dong('totalDong', 'Tổng mức đầu tư', 0),
    dong('acceptedDong', 'Khối lượng nghiệm thu', 0),
    dong('allottedDong', 'Vốn đã bố trí', 0),
    dong('paidDong', 'Đã thanh toán', 0),
    { field: 'finished', header: 'Đã hoàn thành', kind: 'flag' },
    { field: 'settled', header: 'Đã quyết toán', kind: 'flag' },
    count('progressPercent', 'Tiến độ (%)', null),
    day('acceptedOn', 'Ngày nghiệm thu'),
    text('progress', 'Tiến độ (lời)'),
    text('indicators', 'Chỉ tiêu'),
    {
      field: 'indicatorMet',
      header: 'Chỉ tiêu sau khi hoàn thành',
      kind: 'choice',
      choices: [
        ['', ''],
        ['yes', 'Đạt'],
        ['partly', 'Đạt một phần'],
        ['no', 'Chưa đạt'],
      ],
    },
    note,
  ],
  blank: {},
};

const funds: RegisterSheet = {
  title: 'Nguồn vốn',
  fileName: 'nguon-von',
  owner: 'unit',
  key: ['year', 'source'],
  columns: [
    year,
    {
      field: 'source',
      header: 'Nguồn vốn',
      kind: 'choice',
      required: true,
      choices: fundSources.map(({ id, name }) => [id, name] as const),
    },
    dong('plannedDong', 'Kế hoạch', null),
    dong('allottedDong', 'Phân bổ, thực hiện', null),
    dong('disbursedDong', 'Giải ngân', null),
    note,
  ],
  blank: {},
};

const payments: RegisterSheet = {
  title: 'Giải ngân theo công trình',
  fileName: 'giai-ngan',
  owner: 'unit',
  key: ['workId', 'paidOn', 'voucher'],
  columns: [
    needed('workId', 'Mã công trình'),
    { ...day('paidOn', 'Ngày thanh toán'), required: true },
    {
      field: 'source',
      header: 'Nguồn vốn',
      kind: 'choice',
      required: true,
      choices: payingSources.map((id) => [id, fundSourceOf(id).name] as const),
    },
    dong('amountDong', 'Số tiền', 0),
    text('voucher', 'Số chứng từ, hóa đơn'),
    text('evidenceId', 'Mã minh chứng'),
    count('page', 'Trang', null),
    note,
  ],
  blank: { evidenceId: '' },
};

const contributions: RegisterSheet = {
  title: 'Đóng góp của Nhân dân',
  fileName: 'dong-gop',
  owner: 'unit',
  key: ['year', 'kind', 'purpose'],
  columns: [
    year,
    {
      field: 'kind',
      header: 'Hình thức',
      kind: 'choice',
      required: true,
      choices: [
        ['cash', 'Tiền mặt'],
        ['labour', 'Ngày công'],
        ['land', 'Hiến đất'],
      ],
    },
    text('purpose', 'Dùng vào việc gì'),
    { field: 'quantity', header: 'Số ngày công hoặc m²', kind: 'decimal' },
    dong('priceDong', 'Đơn giá', 0),
    dong('amountDong', 'Tiền mặt', 0),
    count('households', 'Số hộ'),
    count('certificatesRenewed', 'Đã cấp đổi giấy chứng nhận'),
    count('certificatesPending', 'Đang làm giấy chứng nhận'),
    note,
  ],
  blank: {},
};

const documents: RegisterSheet = {
  title: 'Văn bản chỉ đạo',
  fileName: 'van-ban-chi-dao',
  owner: 'unit',
  key: ['number', 'on'],
  columns: [
    needed('kind', 'Loại văn bản'),
    text('number', 'Số, ký hiệu'),
    { ...day('on', 'Ngày'), required: true },
    text('issuer', 'Cơ quan ban hành'),
    text('subject', 'Trích yếu'),
  ],
  blank: {},
};

const events: RegisterSheet = {
  title: 'Họp, kiểm tra, tập huấn',
  fileName: 'hop-kiem-tra-tap-huan',
  owner: 'unit',
  key: ['kind', 'on', 'subject', 'place'],
  columns: [
    {
      field: 'kind',
      header: 'Hoạt động',
      kind: 'choice',
      required: true,
      choices: [
        ['meeting', 'Cuộc họp'],
        ['inspection', 'Kiểm tra'],
        ['training', 'Tập huấn'],
      ],
    },
    { ...day('on', 'Ngày'), required: true },
    text('subject', 'Nội dung'),
    text('place', 'Địa điểm'),
    count('persons', 'Số người'),
  ],
  blank: {},
};

const products: RegisterSheet = {
  title: 'Sản phẩm OCOP',
  fileName: 'san-pham-ocop',
  owner: 'unit',
  key: ['name'],
  columns: [
    needed('name', 'Sản phẩm'),
    text('owner', 'Chủ thể'),
    {
      field: 'stars',
      header: 'Hạng',
      kind: 'choice',
      required: true,
      choices: [
        [3, '3 sao'],
        [4, '4 sao'],
        [5, '5 sao'],
      ],
    },
    text('decision', 'Quyết định công nhận'),
    day('validFrom', 'Từ ngày'),
    day('validUntil', 'Đến ngày'),
    note,
  ],
  blank: {},
};

/** Registers of a unit, which go on over the years. */
export const unitSheets = {
  works,
  payments,
  funds,
  contributions,
  documents,
  events,
  products,
} as const;
