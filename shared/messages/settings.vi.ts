import { sentences } from './sentences.ts';

export const settingsVi = sentences({
  'officer.title': 'Người làm việc trên máy này',
  'officer.name': 'Họ và tên',
  'officer.hint': 'Ghi cùng mỗi thay đổi; không in vào văn bản.',
  'officer.saved': 'Đã ghi tên {name}',
  'look.title': 'Hiển thị',
  'look.language': 'Ngôn ngữ',
  'look.languageHint': 'Văn bản của hồ sơ luôn bằng tiếng Việt.',
  'look.theme': 'Nền',
  'look.light': 'Sáng',
  'look.dark': 'Tối',
  'look.auto': 'Theo máy',
  'font.title': 'Phông chữ của văn bản PDF',
  'font.own': 'Dùng Times New Roman có sẵn trên máy này',
  'font.hint':
    'Mặc định, PDF dùng phông Tinos kèm chương trình, cùng kích thước chữ với Times New Roman. Bật mục này để PDF mang phông Times New Roman của máy ({folder}).',
  'font.missing':
    'Máy này chưa có đủ bốn kiểu chữ Times New Roman ({folder}); PDF dùng phông Tinos kèm chương trình, cùng kích thước chữ.',
  'backup.title': 'Sao lưu',
  'backup.lead':
    'Chương trình tự sao lưu hằng ngày. Trước khi làm việc lớn, có thể sao lưu ngay một bản.',
  'backup.whole':
    'Bản sao lưu tự động chỉ gồm cơ sở dữ liệu, nằm trên cùng ổ đĩa và không gồm tệp minh chứng. Để phòng hỏng máy, mỗi tuần hãy đóng chương trình rồi chép toàn bộ thư mục {folder} sang USB hoặc máy khác.',
  'backup.make': 'Sao lưu ngay',
  'backup.made': 'Đã sao lưu và kiểm tra: {name}',
  'backup.none': 'Chưa có bản sao lưu nào.',
  'backup.at': 'Lúc',
  'backup.name': 'Tên tệp',
  'backup.size': 'Cỡ',
  'backup.restore': 'Khôi phục',
  'backup.restoreOf': 'Khôi phục bản lúc {at}',
  'backup.planned':
    'Lần mở tới, chương trình sẽ dùng bản sao lưu lúc {at}. Dữ liệu hiện nay được giữ riêng, không bị xóa. Hãy đóng chương trình rồi mở lại.',
  'check.title': 'Kiểm tra dữ liệu',
  'check.lead': 'Đọc lại cơ sở dữ liệu, chuỗi ghi thay đổi và mọi tệp minh chứng.',
  'check.run': 'Kiểm tra ngay',
  'check.fine': 'Dữ liệu nguyên vẹn: không có lỗi nào.',
  'check.found':
    'Tìm thấy {count} lỗi. Dữ liệu chưa bị thay đổi; nên khôi phục bản sao lưu gần nhất.',
  'check.foundFiles':
    '{count} tệp bị thiếu hoặc hỏng. Hãy chép lại các tệp này từ USB hoặc máy khác, hoặc thêm lại minh chứng.',
  'check.database': 'Cơ sở dữ liệu',
  'check.journal': 'Chuỗi ghi thay đổi',
  'check.file': 'Tệp',
  'merges.title': 'Giao việc, ghép việc',
  'merges.lead': 'Nhiều máy cùng làm một hồ sơ mà không cần mạng: giao ra tệp, nhận về và ghép.',
  'merges.open': 'Giao việc, ghép việc',
  'history.title': 'Lịch sử thay đổi',
  'history.lead': 'Xem ai đã sửa gì, lúc nào, và hoàn tác.',
  'history.open': 'Xem lịch sử',
  'about.title': 'Về kho dữ liệu này',
  'about.folder': 'Thư mục',
  'about.device': 'Máy',
  'about.created': 'Tạo lúc',
  'about.lastBackup': 'Sao lưu gần nhất',
  'about.never': 'chưa có',
  'about.schema': 'Phiên bản dữ liệu',
  'about.program': 'HoSoNTM là phần mềm tự do (Apache-2.0), làm việc không cần mạng.',
  synced:
    'Thư mục này đang được {program} đồng bộ. Dữ liệu có thể hỏng khi hai bên cùng ghi: nên chuyển sang thư mục không đồng bộ.',
});
