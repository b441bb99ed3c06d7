import { fold } from '#shared/kernel/vietnamese.ts';
import { at, breachIf, each, present } from './finding.ts';
import type { Evaluator, Evaluators, Selector } from './form-file.ts';
import { isUpper } from './letters.ts';
import { sentences } from './rules-content.ts';

const bases: Selector = ({ boxes }) => boxes.bases;

/** Words that Phụ lục II writes in one way only; what it leaves to the sense of a sentence is left to the reader. */
const writes = (wrong: RegExp): Evaluator =>
  each(
    (file) => sentences(file).filter(({ text }) => !isUpper(text)),
    ({ text }) => wrong.exec(text.normalize('NFC'))?.[0].trim() ?? null,
  );

/** A name of one exact spelling, however its letters were written here. */
const spelled = (name: string): Evaluator => {
  const any = new RegExp(name, 'giu');
  return each(
    (file) => sentences(file).filter(({ text }) => !isUpper(text)),
    ({ text }) =>
      (text.normalize('NFC').match(any) ?? []).find((found) => found !== name && !isUpper(found)) ??
      null,
  );
};

const law = /^can cu (luat|phap lenh)\b/;

/** Laws are named without a number. */
const lawWithoutNumber: Evaluator = each(
  (file) => present(bases(file)).filter(({ text }) => law.test(fold(text).trim())),
  ({ text }) => /số\s+\d+\S*/u.exec(text)?.[0] ?? null,
);

const act =
  /^can cu (nghi dinh|thong tu|quyet dinh|chi thi|nghi quyet|huong dan|ke hoach|cong van) /;

/** Number, day and issuer of an act; its subject is what follows. */
const parts: readonly (readonly [string, RegExp])[] = [
  ['số, ký hiệu', /số\s+\S+/u],
  ['ngày tháng năm', /ngày\s+\d{1,2}([/-]\d{1,2}[/-]|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4}/u],
  ['cơ quan ban hành', /\scủa\s/u],
];

const wholeAct: Evaluator = each(
  (file) => present(bases(file)).filter(({ text }) => act.test(fold(text).trim())),
  ({ text }) => {
    const lacking = parts.filter(([, part]) => !part.test(text.normalize('NFC')));
    return lacking.length === 0 ? null : `thiếu ${lacking.map(([name]) => name).join(', ')}`;
  },
);

/** A paper that has annexes speaks of them. */
const speaksOfAnnexes: Evaluator = ({ boxes }, rule) => {
  const [first] = boxes.content;
  if (boxes.annexes.length === 0 || first === undefined) return null;
  const isSaid = boxes.content.some(({ text }) => /phu luc|kem theo|bieu/.test(fold(text)));
  return breachIf(!isSaid, at(first, 'không nhắc đến phụ lục', rule.rule));
};

/** Bodies whose own name is written "… nhân dân". */
const ofBodies = 'ban|đồng|án|sát|đội|an|giáo|sĩ|thuốc|tú|trang';

const ownPeople = new RegExp(
  `(?<!(?<!\\p{L})(?:${ofBodies})\\s)(?<!\\p{L})nhân dân(?!\\p{L})`,
  'u',
);

export const languageRules: Evaluators = {
  'ND30-CC-06': wholeAct,
  'ND30-CC-07': lawWithoutNumber,
  'ND30-PLV-01': speaksOfAnnexes,
  // A word of three small letters and more is no abbreviation, so its full stop ends the sentence.
  'ND30-VH-01': writes(/(?<=(?<![\p{L}\p{N}.])\p{Ll}{3,})[.?!]\s+\p{Ll}\p{L}*/u),
  'ND30-VH-07': writes(/(?<!\p{L})(thủ đô Hà Nội|thành phố Hồ Chí Minh)/u),
  'ND30-VH-12': spelled('Đảng Cộng sản Việt Nam'),
  'ND30-VH-13': writes(ownPeople),
  'ND30-VH-16': writes(/(?<!\p{L})bác Hồ(?!\p{L})/u),
  'ND30-VH-17': writes(/(?<!\p{L})ngày (quốc khánh|quốc tế)(?!\p{L})/u),
  'ND30-VH-19': writes(
    /(?<!\p{L})(điều|chương)\s+(\d+|[IVX]+)(?=[\s,;.]|$)|(?<=\p{Ll}\s)(Khoản \d+|Điểm [a-zđ])(?=[\s,;.]|$)/u,
  ),
  'ND30-VH-20': writes(/(?<!\p{L})[Tt]ết (nguyên đán|trung thu|nguyên tiêu)(?!\p{L})/u),
  'ND30-VH-21': writes(/(?<!\p{L})tháng (giêng|chạp|mười một|mười hai)(?!\p{L})/u),
};
