import { sentences } from './sentences.ts';

/** What is wrong with a package, one sentence each; said on screen and by the command line. */
export const packageProblemsVi = sentences({
  'file.notPackage': 'Tệp này không phải là gói hồ sơ do chương trình lập.',
  'file.truncated':
    'Tệp bị cụt phần cuối: việc chép chưa xong hoặc thẻ nhớ, USB hỏng. Hãy chép lại.',
  'file.repacked':
    'Tệp không còn đúng từng byte như khi lập: đã bị sửa, hoặc đã giải nén rồi nén lại. Hãy dùng tệp gốc.',
  'file.tooMany': 'Gói chứa quá nhiều tệp (nhiều hơn {limit}), không thể là một hồ sơ.',
  'file.unsafePath': 'Trong gói có tên tệp không an toàn: {name}.',
  'file.twinPath': 'Hai tệp trong gói trùng tên nhau nếu không phân biệt chữ hoa, chữ thường.',
  'file.order': 'Các tệp trong gói không theo thứ tự của chương trình.',
  'file.foreignBytes': 'Phần mô tả của tệp này trong gói đã bị sửa.',
  'file.checksum': 'Mã kiểm của tệp này trong gói không khớp nội dung.',
  'file.unreadable': 'Không đọc được tệp; có thể USB đã rút ra hoặc bị hỏng.',
  'bag.base': 'Tệp này nằm ngoài thư mục của gói.',
  'bag.declaration': 'Gói không theo chuẩn BagIt 1.0.',
  'bag.manifest': 'Bảng mã băm của gói bị thiếu hoặc không đọc được.',
  'bag.missing': 'Thiếu tệp: có trong bảng mã băm nhưng không có trong gói.',
  'bag.added': 'Thừa tệp: có trong gói nhưng không có trong bảng mã băm.',
  'bag.altered': 'Nội dung tệp đã thay đổi sau khi lập gói.',
  'bag.count':
    'Số tệp hoặc dung lượng khác với thông tin ghi trong gói (có {files} tệp, {octets} byte; ghi {statedFiles} tệp, {statedOctets} byte).',
  'about.unreadable': 'Không đọc được thông tin mở đầu của gói.',
  'about.newer':
    'Gói do bản mới hơn của chương trình lập (phiên bản {version}, máy này đọc được đến {known}). Hãy cập nhật chương trình.',
  'data.unreadable': 'Không đọc được dữ liệu hồ sơ trong gói.',
  'data.newer':
    'Dữ liệu hồ sơ do bản mới hơn của chương trình ghi (phiên bản {version}, máy này đọc được đến {known}). Hãy cập nhật chương trình.',
  'data.fileMissing': 'Hồ sơ nêu tệp này nhưng trong gói không có.',
  'data.fileDiffers': 'Tệp trong gói khác với tệp mà hồ sơ nêu.',
  'data.fileStray': 'Trong gói có tệp mà hồ sơ không nêu.',
  'data.verdictDiffers':
    'Kết quả đánh giá ghi trong gói ({stated}) khác kết quả tính lại từ số liệu ({found}).',
  'data.totalsDiffer': 'Tổng hợp ghi trong gói ({stated}) khác tổng hợp tính lại ({found}).',
  'data.indicatorsDiffer':
    'Chỉ tiêu này có trong hồ sơ mà không có trong bộ tiêu chí, hoặc ngược lại.',
  'data.fileTwice': 'Tệp này được nêu hai lần.',
  'data.fileUnlisted': 'Văn bản hoặc minh chứng dẫn đến tệp không có trong danh sách tệp.',
  'data.fileUnused': 'Tệp này không thuộc văn bản hay minh chứng nào.',
  'data.pageMissing': 'Trích dẫn đến trang {page} nhưng tệp chỉ có {pages} trang.',
  'data.proofUnknown': 'Dẫn đến minh chứng không có trong hồ sơ ({proof}).',
  'data.targetUnknown':
    'Minh chứng dùng cho chỉ tiêu hoặc điều kiện không có trong hồ sơ ({target}).',
  'about.kind': 'Gói này dùng cho việc khác ({kind}).',
});
