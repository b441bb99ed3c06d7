import { expect, test } from 'vitest';
import { kindAndSubject } from '#shared/dossier/facts/kind-and-subject.ts';

test.each([
  ['Quyết định', 'Phê duyệt đồ án quy hoạch', 'Quyết định phê duyệt đồ án quy hoạch'],
  ['Quyết định', 'Quyết định công nhận', 'Quyết định công nhận'],
  ['Công văn', 'V/v xác nhận số hộ', 'V/v xác nhận số hộ'],
  ['Báo cáo', 'HTX Nông nghiệp tổng kết', 'Báo cáo HTX Nông nghiệp tổng kết'],
  ['Thông báo', 'Ủy Ban họp', 'Thông báo Ủy Ban họp'],
  ['', 'Ảnh hiện trạng', 'Ảnh hiện trạng'],
])('%j and %j make %j', (kind, subject, text) => {
  expect(kindAndSubject({ kind, subject })).toBe(text);
});
