/** Kinds of papers that offices hand in, as Nghị định 30/2020 (Điều 7) and practice name them. */
export const usualKinds = [
  'Báo cáo',
  'Biên bản',
  'Công văn',
  'Danh sách',
  'Giấy chứng nhận',
  'Hợp đồng',
  'Hồ sơ nghiệm thu',
  'Kế hoạch',
  'Nghị quyết',
  'Quyết định',
  'Thông báo',
  'Tờ trình',
  'Biểu tổng hợp',
] as const;
