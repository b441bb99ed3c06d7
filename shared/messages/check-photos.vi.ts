import { sentences } from './sentences.ts';

/** K40: photos, and papers of works. */
export const checkPhotosVi = sentences({
  K40: 'Hình ảnh',
  'K40.noCaption': 'Ảnh chưa có chú thích.',
  'K40.noDay': 'Ảnh chưa ghi ngày chụp.',
  'K40.noVillage': 'Ảnh chưa ghi thôn.',
  'K40.afterEarlier': 'Ảnh “sau” chụp trước ảnh “trước” {other}.',
  'K40.beforeWork':
    'Ảnh chụp trước ngày khởi công {start} của công trình {work}. Nếu là ảnh hiện trạng cũ thì ghép làm ảnh “trước”.',
  'K40.beforeLate': 'Ảnh “trước” chụp sau ngày khởi công {start} của công trình {work}.',
  'K40.paperBeforeWork':
    'Văn bản nghiệm thu, bàn giao hoặc quyết toán ghi ngày trước ngày khởi công {start} của công trình {work}.',
  'K40.otherVillage': 'Ảnh chụp ở {village}, công trình {work} nằm ở {villages}.',
  'K40.noWorkStart':
    'Công trình {work} chưa ghi ngày khởi công nên chưa so được với ngày của ảnh, của văn bản.',
  'K40.noWorkVillage': 'Công trình {work} chưa ghi thôn nên chưa so được với nơi chụp ảnh.',
  'K40.acceptedEarlier': 'Công trình {work} có ngày nghiệm thu trước ngày khởi công.',
  'K40.small': 'Ảnh rộng {width} điểm, in rõ cần từ {least} điểm.',
  'K40.twice': 'Cùng một ảnh với {other}.',
});
