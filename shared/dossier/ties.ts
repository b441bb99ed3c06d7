/** A space at which no line may end. */
const tie = '\u00a0';

/** Ends a line inside a fact (Unicode's line separator); line breaks that somebody typed become spaces. */
export const lineEnd = '\u2028';

/** Ties a name to one piece; an address ("xã …, huyện …") may still break after its commas. */
export const tieName = (name: string): string => name.replace(/(?<!,) /g, tie);

/** In a narrow column: a sign and its number ("≥ 90%"), an article and its number. */
export const tieSigns = (text: string): string =>
  text.replace(/(?<=[≥≤<>]) (?=\d)/g, tie).replace(/(?<=(?<!\p{L})(?:điều|khoản)) (?=\d)/giu, tie);

/**
 * "chính trị - xã hội": a program that reads the text of a PDF takes a hyphen at the end of a line for a torn word and
 * drops it, so no line ends there.
 */
export const tieDashes = (text: string): string =>
  text.replace(/(?<=\S) - (?=\S)/g, `${tie}-${tie}`);

/** What a reader takes as one: a word and its number ("số 203/BC-UBND", "năm 2024"), the years of a period. */
export const tiePairs = (text: string): string =>
  tieSigns(text)
    .replace(/(?<=(?<!\p{L})(?:số|ngày|tháng|năm|phụ lục)) (?=\d|[IVX]+(?!\p{L}))/giu, tie)
    .replace(/(?<=\d{4}) - (?=\d{4})/g, `${tie}-${tie}`);

/** Words of two syllables and more that titles of papers here are made of: a centred line ends before or after them. */
const titleWords = [
  'Việt Nam',
  'Mặt trận',
  'Ủy ban',
  'Nhân dân',
  'mục tiêu',
  'quốc gia',
  'nông thôn mới',
  'nâng cao',
  'kiểu mẫu',
  'đạt chuẩn',
  'công nhận',
  'đề nghị',
  'kết quả',
  'xây dựng',
  'nợ đọng',
  'tiêu chí',
  'chính trị - xã hội',
];

const longDay = /ngày.\d{1,2} tháng.\d{1,2} năm.\d{4}/gu;
const titleWord = new RegExp(`(?<!\\p{L})(?:${titleWords.join('|')})(?!\\p{L})`, 'giu');

/** A centred title breaks between words, never inside one. */
export const tieTitle = (text: string): string =>
  tiePairs(text)
    .replace(longDay, (day) => day.replaceAll(' ', tie))
    .replace(titleWord, (word) => word.replaceAll(' ', tie));

/** The same text with plain spaces, for where no line is broken. */
export const untied = (text: string): string => text.replaceAll(tie, ' ');
