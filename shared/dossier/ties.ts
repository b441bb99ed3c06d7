/** A space at which no line may end. */
const tie = '\u00a0';

/** Ties a name to one piece; an address ("xã …, huyện …") may still break after its commas. */
export const tieName = (name: string): string => name.replace(/(?<!,) /g, tie);

/**
 * Ties what a reader takes as one: a sign or a word and its number ("≥ 90%", "Điều 2", "số 203/BC-UBND", "năm 2024"),
 * and the years of a period.
 */
export const tiePairs = (text: string): string =>
  text
    .replace(/(?<=[≥≤<>]) (?=\d)/g, tie)
    .replace(/(?<=(?<!\p{L})(?:điều|khoản|số|năm|phụ lục)) (?=\d|[IVX]+(?!\p{L}))/giu, tie)
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

const titleWord = new RegExp(`(?<!\\p{L})(?:${titleWords.join('|')})(?!\\p{L})`, 'giu');

/** A centred title breaks between words, never inside one. */
export const tieTitle = (text: string): string =>
  tiePairs(text).replace(titleWord, (word) => word.replaceAll(' ', tie));

/** The same text with plain spaces, for where no line is broken. */
export const untied = (text: string): string => text.replaceAll(tie, ' ');
