/** What is taken out of a copy for everybody (F67). */
export const personalKinds = [
  'citizen-id',
  'phone',
  'bank-account',
  'household-name',
  'photo-place',
] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** Where personal data stands in a text: from the first sign to behind the last. */
export type PersonalSpan = {
  readonly kind: PersonalKind;
  readonly from: number;
  readonly to: number;
};

type Pattern = {
  readonly kind: PersonalKind;
  /** Its last group is what is taken out; words that only introduce it stay. */
  readonly pattern: RegExp;
};

const name = String.raw`\p{Lu}[\p{L}'’]*(?:[ \u00a0]+\p{Lu}[\p{L}'’]*)`;
const titles = String.raw`(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ụ|[Cc]ô|[Cc]hú|[Bb]ác)(?: ?\((?:ông|bà)\))?`;
const ids =
  '(?:CCCD|CMND|[Cc]ăn cước(?: công dân)?|[Cc]hứng minh(?: nhân dân| thư)?|[Mm]ã định danh)';
const money = '(?! ?(?:đồng|đ|VNĐ|VND|nghìn|triệu|tỷ)(?![\\p{L}]))';

/**
 * The first that fits keeps its place. A number with dots for thousands is a figure, not an identity; without a word
 * before it only the lengths of identity cards (9 and 12) and the beginnings of telephone numbers are taken for such.
 */
const patterns: readonly Pattern[] = [
  {
    kind: 'bank-account',
    pattern:
      /(?:[Tt]ài khoản|TÀI KHOẢN|STK|[Ss]ố TK|TK)(?: ngân hàng)?(?: số)?[ :]{0,3}(\d(?:[ .-]?\d){4,24})(?!\d)/gu,
  },
  {
    kind: 'citizen-id',
    pattern: new RegExp(`${ids}(?: số)?[ :]{0,3}(\\d(?:[ .-]?\\d){8,11})(?!\\d)`, 'gu'),
  },
  { kind: 'phone', pattern: /(?<![\d.,/])((?:\+84|0084|0)(?:[ .-]?\d){8,10})(?![\d/])/gu },
  { kind: 'phone', pattern: /(?<![\d.,/])(84[ .-]?[35789](?:[ .-]?\d){8})(?![\d/])/gu },
  {
    kind: 'citizen-id',
    pattern: new RegExp(`(?<![\\d.,/])(\\d(?: ?\\d){11}|\\d{9})(?![\\d]|[.,]\\d)${money}`, 'gu'),
  },
  { kind: 'citizen-id', pattern: /(?<![\d.,/])(0\d{11})(?!\d)/gu },
  { kind: 'household-name', pattern: new RegExp(`[Hh]ộ[ ]+(${name}{1,5})`, 'gu') },
];

const households = /[Hh]ộ(?![\p{L}])[^.;\n]*/gu;
const person = new RegExp(
  `${titles}[ :]+(${name}{0,5})(?!,? (?:[Cc]hủ tịch|[Pp]hó|[Bb]í thư|[Tt]rưởng))`,
  'gu',
);

/** Every piece of personal data in a text, in its order, none over another. */
export const personalSpans = (text: string): readonly PersonalSpan[] => {
  const found: PersonalSpan[] = [];
  const take = (span: PersonalSpan): void => {
    const isFree = found.every(({ from, to }) => span.to <= from || to <= span.from);
    if (isFree) found.push(span);
  };
  for (const { kind, pattern } of patterns)
    for (const { from, to } of matchesOf(text, pattern)) take({ kind, from, to });
  for (const clause of text.matchAll(households))
    for (const { from, to } of matchesOf(clause[0], person))
      take({ kind: 'household-name', from: clause.index + from, to: clause.index + to });
  return found.toSorted((a, b) => a.from - b.from);
};

/** Places of the last group of each match: what stands before it in the match only introduces it. */
const matchesOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => {
    const value = match.at(-1) ?? '';
    const from = match.index + match[0].lastIndexOf(value);
    return { from, to: from + value.length };
  });

/** A table with a column for the names of households: every row of it is about one. */
export const isHouseholdRegister = (text: string): boolean =>
  /(?:họ (?:và )?tên|tên) (?:của )?chủ hộ/iu.test(text.normalize('NFC'));

/** Stands in place of what was taken out. */
export const removedMark = '[đã lược bỏ]';

/** The text without its personal data; itself where it has none. */
export const withoutPersonalData = (text: string): string =>
  personalSpans(text)
    .toReversed()
    .reduce((rest, { from, to }) => rest.slice(0, from) + removedMark + rest.slice(to), text);
