import { sentences } from './sentences.ts';

/** What breaks a province's own rule: its sentence, then what was found. */
export const ownRulesVi = sentences({
  name: 'Quy tắc riêng của địa phương',
  made: '{sentence} Văn bản này chưa lập.',
  signed: '{sentence} Văn bản này chưa ký, chưa ghi số và ngày.',
  scanned: '{sentence} Văn bản này chưa có bản quét đã ký.',
  noWords: '{sentence} Trong văn bản chưa có “{words}”.',
  words: '{sentence} Trong văn bản còn “{words}”.',
  noIndicator:
    '{sentence} Bộ tiêu chí của hồ sơ không có chỉ tiêu {indicator}, quy tắc này chưa xét được.',
  tooFewProofs: '{sentence} Hiện có {count}, cần {required}.',
  tooEarly: '{sentence} Đang ghi ngày {day}, sớm nhất là {limit}.',
  tooLate: '{sentence} Đang ghi ngày {day}, muộn nhất là {limit}.',
  noNumber: '{sentence} Chưa có số liệu để xét.',
  below: '{sentence} Hiện là {found}, yêu cầu từ {limit}.',
  above: '{sentence} Hiện là {found}, không được quá {limit}.',
});
