import { sentences } from './sentences.ts';

/** Digital signatures found in the PDFs of a proof. */
export const signaturesVi = sentences({
  heading: 'Chữ ký số trong tệp',
  inFile: 'Tệp {name}',
  'who.signature': 'Chữ ký số của {name}',
  'who.stamp': 'Dấu thời gian của {name}',
  'who.signatureUnknown': 'Chữ ký số không rõ của ai',
  'who.stampUnknown': 'Dấu thời gian không rõ của ai',
  'state.intact': 'Toàn bộ tệp còn nguyên vẹn như khi ký.',
  'state.followed':
    'Phần đã ký còn nguyên vẹn; sau đó tệp được ký thêm, phần thêm do chữ ký sau bảo vệ.',
  'state.added':
    'Phần đã ký còn nguyên vẹn, nhưng sau khi ký tệp còn được ghi thêm {saves} lần; phần thêm không được chữ ký này bảo vệ.',
  'state.changed': 'Không nguyên vẹn: nội dung tệp đã bị sửa sau khi ký.',
  'state.forged': 'Không đúng: chữ ký không do khóa của chứng thư này tạo ra.',
  'state.range':
    'Không tin được: phạm vi ký ghi trong tệp không đúng, có thể đã chèn nội dung người ký không thấy.',
  'state.unreadable': 'Không đọc được: phần chữ ký trong tệp bị hỏng.',
  'state.unknown': 'Chưa kiểm tra được: loại chữ ký này cần phần mềm ký số chính thức.',
  saidAt: 'Ký lúc {time}, theo đồng hồ máy của người ký.',
  stampedAt: 'Dấu thời gian {time} do {by} cấp.',
  stampBad: 'Dấu thời gian kèm theo không kiểm tra được hoặc không khớp với chữ ký.',
  noTime: 'Không ghi thời điểm ký.',
  issuer: 'Chứng thư số do {issuer} cấp, hạn dùng {from} đến {to}.',
  'validity.valid': 'Còn hạn khi ký.',
  'validity.expired': 'Đã hết hạn khi ký.',
  'validity.notYet': 'Chưa có hiệu lực khi ký.',
  'validity.unknown': 'Không rõ thời điểm ký nên không biết còn hạn hay không.',
  'chain.complete':
    'Các chứng thư cấp trên có trong tệp và khớp nhau. Chưa kiểm tra: cấp cao nhất có được công nhận không, chứng thư có bị thu hồi không.',
  'chain.open': 'Chưa kiểm tra được chuỗi chứng thực, cần phần mềm ký số chính thức.',
  'chain.broken': 'Chứng thư không khớp với chứng thư cấp trên đi kèm trong tệp.',
  algorithm: 'Thuật toán {algorithm}.',
  weak: 'Thuật toán {algorithm}: yếu so với yêu cầu hiện nay.',
  reason: 'Lý do ký: {reason}.',
  place: 'Nơi ký: {place}.',
  emptyFields: 'Có {count} ô chữ ký số chưa ký.',
  footnote:
    'Chương trình chỉ đọc và đối chiếu tệp, không cần mạng; giá trị của chữ ký do phần mềm ký số chính thức xác nhận.',
  'short.sound': 'Tệp có chữ ký số của {name}, còn nguyên vẹn',
  'short.unsound': 'Tệp có chữ ký số của {name}, cần xem kỹ',
  somebody: 'người chưa rõ',
});
