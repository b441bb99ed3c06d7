import { sentences } from './sentences.ts';

/** Names of pages: in the rail, in the breadcrumbs, in the command palette and in the window's title. */
export const titlesVi = sentences({
  today: 'Hôm nay',
  dossiers: 'Hồ sơ',
  newDossier: 'Tạo hồ sơ',
  dossier: 'Tổng quan hồ sơ',
  walk: 'Từng chỉ tiêu',
  evidence: 'Minh chứng',
  figures: 'Số liệu',
  papers: 'Văn bản',
  publication: 'Công khai, lấy ý kiến',
  opinions: 'Tổng hợp ý kiến',
  meeting: 'Cuộc họp xét, đề nghị',
  works: 'Công trình và nợ đọng',
  conditions: 'Điều kiện xét',
  recognitions: 'Danh hiệu đã công nhận',
  criteria: 'Bộ tiêu chí',
  criteriaSet: 'Nội dung bộ tiêu chí',
  overlays: 'Quy định của tỉnh',
  overlay: 'Mức và trường hợp của tỉnh',
  units: 'Địa phương',
  unit: 'Thông tin địa phương',
  people: 'Cán bộ và chức vụ',
  history: 'Lịch sử thay đổi',
  settings: 'Cài đặt',
  notFound: 'Không có trang này',
});
