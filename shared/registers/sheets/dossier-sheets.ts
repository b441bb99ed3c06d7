import type { RegisterSheet, SheetColumn } from './register-sheet.ts';

const text = (field: string, header: string): SheetColumn => ({ field, header, kind: 'text' });
const needed = (field: string, header: string): SheetColumn => ({
  ...text(field, header),
  required: true,
});
const day = (field: string, header: string): SheetColumn => ({ field, header, kind: 'day' });

const places: RegisterSheet = {
  title: 'Nơi niêm yết',
  fileName: 'noi-niem-yet',
  owner: 'dossier',
  key: ['name'],
  columns: [
    {
      field: 'kind',
      header: 'Loại',
      kind: 'choice',
      required: true,
      choices: [
        ['office', 'Trụ sở'],
        ['culture-house', 'Nhà văn hóa'],
        ['loudspeaker', 'Đài truyền thanh'],
        ['other', 'Nơi khác'],
      ],
    },
    needed('name', 'Nơi niêm yết'),
    day('from', 'Từ ngày'),
    day('to', 'Đến ngày'),
    text('minutesNumber', 'Số biên bản'),
    day('minutesOn', 'Ngày biên bản'),
  ],
  blank: {},
  isOrdered: true,
};

const broadcasts: RegisterSheet = {
  title: 'Phát thanh',
  fileName: 'phat-thanh',
  owner: 'dossier',
  key: ['on'],
  columns: [{ ...day('on', 'Ngày phát'), required: true }, text('note', 'Ghi chú')],
  blank: {},
};

const answers: RegisterSheet = {
  title: 'Ý kiến của các tổ chức',
  fileName: 'y-kien-to-chuc',
  owner: 'dossier',
  key: ['organisation'],
  columns: [
    needed('organisation', 'Tổ chức'),
    text('number', 'Số, ký hiệu văn bản'),
    day('on', 'Ngày văn bản'),
    text('content', 'Ý kiến'),
    text('reply', 'Tiếp thu, giải trình'),
  ],
  blank: {},
  isOrdered: true,
};

const opinions: RegisterSheet = {
  title: 'Ý kiến của Nhân dân',
  fileName: 'y-kien-nhan-dan',
  owner: 'dossier',
  key: ['village', 'content'],
  columns: [
    text('village', 'Thôn'),
    needed('content', 'Nội dung ý kiến'),
    text('form', 'Hình thức'),
    {
      field: 'outcome',
      header: 'Kết quả',
      kind: 'choice',
      required: true,
      choices: [
        ['accepted', 'Tiếp thu'],
        ['explained', 'Giải trình'],
        ['open', 'Chưa trả lời'],
      ],
    },
    text('reply', 'Nội dung tiếp thu, giải trình'),
    text('place', 'Nơi thể hiện trong báo cáo'),
  ],
  blank: {},
  isOrdered: true,
};

const attendees: RegisterSheet = {
  title: 'Đại biểu dự họp',
  fileName: 'dai-bieu-du-hop',
  owner: 'dossier',
  key: ['name', 'office', 'village'],
  columns: [
    needed('name', 'Họ và tên'),
    text('office', 'Chức vụ, đơn vị'),
    text('village', 'Thôn'),
    text('group', 'Thành phần'),
  ],
  blank: { stage: 'application' },
  isOrdered: true,
};

/** Registers of one dossier. */
export const dossierSheets = { places, broadcasts, answers, opinions, attendees } as const;
