import { sentences } from './sentences.ts';

/** A new year started from the last one, and confirming what still holds. */
export const yearsVi = sentences({
  start: 'Lập hồ sơ năm {year} từ hồ sơ này',
  started: 'Đã lập hồ sơ năm {year}, {count} nội dung chờ xác nhận',
  startedLeft:
    'Bộ tiêu chí năm nay không còn các nội dung: {codes}. Kết quả năm trước của chúng vẫn nằm ở hồ sơ cũ.',
  waiting: 'Từ năm trước, chưa xác nhận: {count} nội dung',
  waitingLead: 'Nội dung chưa xác nhận không được tính vào kết quả năm nay.',
  open: 'Xác nhận từng nội dung',
  lead: 'Hồ sơ năm {year} còn {count} nội dung chờ xác nhận cho năm nay. Nội dung chưa xác nhận không được tính.',
  notStarted: 'Hồ sơ này không lập từ hồ sơ năm trước.',
  allDone: 'Không còn nội dung nào chờ xác nhận',
  allDoneBody: 'Mọi nội dung của hồ sơ năm {year} đã được xem lại cho năm nay.',
  waitingHere: 'Từ năm {year}, chưa xác nhận',
  beside: 'Ngoài các tiêu chí',
  direction: 'Văn bản chỉ đạo, điều hành',
  conditions: 'Minh chứng chung của các điều kiện',
  confirm: 'Vẫn đúng cho năm nay',
  confirmOf: 'Vẫn đúng cho năm nay: {name}',
  takeRest: 'Lấy thuyết minh, minh chứng',
  decline: 'Không còn đúng',
  declineOf: 'Không còn đúng: {name}',
  confirmAll: 'Xác nhận cả {count} nội dung',
  confirmed: 'Đã xác nhận {count} nội dung cho năm nay',
  declined: 'Đã bỏ nội dung của năm trước',
  answeredAnew: 'Kết quả năm nay đã nhập. Còn thuyết minh, minh chứng của năm trước.',
  narrative: 'Thuyết minh năm trước',
  proofs: 'Minh chứng năm trước',
  proofExpired: 'hết hạn {day}',
  clash:
    '{concept}: năm trước {before}, sổ năm nay đã có {now}. Hãy nhập kết quả năm nay ở trang chỉ tiêu.',
  clashSum:
    '{concept}: năm trước {before}, năm nay đang chờ tổng của các thôn. Hãy nhập kết quả năm nay ở trang chỉ tiêu.',
  treeMark: 'từ năm trước, chưa xác nhận',
});
