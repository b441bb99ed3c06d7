/** Words of the fixed lists as they stand in a workbook. */
export const levelWords = {
  village: 'Thôn, bản',
  commune: 'Xã',
  district: 'Huyện',
  province: 'Tỉnh',
} as const;

export const gradeWords = {
  standard: 'Đạt chuẩn',
  advanced: 'Nâng cao',
  model: 'Kiểu mẫu',
  special: 'Đặc thù',
  smart: 'Thông minh',
  modern: 'Hiện đại',
  completion: 'Hoàn thành nhiệm vụ',
  pilot: 'Thí điểm',
} as const;

export const roleWords = { issues: 'Ban hành', amends: 'Sửa đổi', guides: 'Hướng dẫn' } as const;

export const confidenceWords = {
  quoted: 'Đã đọc trong văn bản',
  reported: 'Đọc ở tài liệu thuật lại',
  recalled: 'Chưa đọc ở đâu',
} as const;

export const measureWords = {
  'yes-no': 'Đạt hoặc không',
  percent: 'Tỷ lệ %',
  number: 'Số lượng',
  level: 'Mức, hạng',
  text: 'Bằng lời',
} as const;

export const kindWords = {
  threshold: 'Ngưỡng số',
  achieved: 'Đạt',
  delegated: 'Tỉnh quy định',
  text: 'Bằng lời',
  same: 'Như cả chỉ tiêu',
} as const;
