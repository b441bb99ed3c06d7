import type { Distance, Evaluation, ReasonCode } from '#shared/criteria/evaluation.ts';

type Judged = Pick<Evaluation, 'reason' | 'verdict' | 'distance'>;

/** Why an indicator has its verdict, in the words an officer and a council use. */
export const reasonText = ({ reason, verdict, distance }: Judged): string => {
  if (verdict === 'not-met' && distance) return `Chưa đạt, ${distanceText(distance)}`;
  return fill(sentences[reason.code], reason.details);
};

/** "còn thiếu 62,2 tấn (5,80 điểm phần trăm)"; of a met indicator what it has to spare. */
export const distanceText = ({ side, bound, natural, gapText }: Distance): string => {
  const lead = leads[bound][side];
  if (natural === null || natural.text === gapText) return `${lead} ${gapText}`;
  return `${lead} ${natural.text} (${gapText})`;
};

const leads: Readonly<Record<Distance['bound'], Readonly<Record<Distance['side'], string>>>> = {
  lower: { missing: 'còn thiếu', spare: 'vượt mức' },
  upper: { missing: 'còn phải giảm', spare: 'còn dư' },
};

const sentences: Readonly<Record<ReasonCode, string>> = {
  'reaches-threshold': 'Đạt mức quy định',
  'misses-threshold': 'Chưa đạt mức quy định',
  achieved: 'Đã đạt yêu cầu',
  'not-achieved': 'Chưa đạt yêu cầu',
  'level-reached': 'Đạt mức xếp loại quy định',
  'level-not-reached': 'Chưa đạt mức xếp loại quy định',
  'all-parts-met': 'Tất cả các nội dung của chỉ tiêu đều đạt',
  'part-not-met': 'Có nội dung của chỉ tiêu chưa đạt: {name}',
  'part-undecided': 'Có nội dung của chỉ tiêu chưa đánh giá được: {name}',
  'decided-by-person': 'Theo đánh giá của cán bộ phụ trách: {reason}',
  'not-applicable': 'Không thuộc đối tượng áp dụng: {reason}',
  'no-figure': 'Chưa có số liệu',
  'no-provincial-level': 'Chưa có mức của tỉnh',
  'no-variant': 'Chưa xác định vùng hoặc nhóm xã áp dụng',
  'no-threshold-for-year': 'Bộ tiêu chí chưa có mức của năm này',
  'needs-decision': 'Cần cán bộ đánh giá và ghi lý do',
  'needs-exact-number': 'Cần số chính xác vì giá trị nằm ngay trên mức quy định',
  'not-applicable-not-allowed': 'Chưa có quy định cho phép không áp dụng chỉ tiêu này',
  placeholder: 'Chưa có nội dung chính thức của chỉ tiêu',
  'answer-refused': 'Kết quả đã nhập chưa hợp lệ, cần xem lại',
};

const fill = (sentence: string, details: Readonly<Record<string, string>>): string =>
  sentence.replace(/:? ?\{(\w+)\}/g, (_match, name: string) => {
    const value = details[name]?.trim() ?? '';
    return value === '' ? '' : `: ${value}`;
  });
