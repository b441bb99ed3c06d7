import { nfc } from '#shared/kernel/vietnamese.ts';
import type { IssuerLevel } from './confirmed.ts';
import type { Evidence } from './evidence.ts';

/** What the officer said; else what the words of the issuer say; null where they say nothing. */
export const issuerLevelOf = ({
  issuer,
  issuerLevel,
}: Pick<Evidence, 'issuer' | 'issuerLevel'>): IssuerLevel | null =>
  issuerLevel ?? levelOfWords(issuer);

/**
 * The level an issuer's name tells: the first name of a level in it ("Phòng Tư pháp huyện Thượng Ngàn, tỉnh Lĩnh
 * Khê" is a district's). Words keep their marks: without them tỉnh is tính, and xã stands in hợp tác xã.
 */
export const levelOfWords = (issuer: string): IssuerLevel | null => {
  const words = spaced(issuer);
  const head = heads.find(([starts]) => starts.some((start) => words.startsWith(` ${start} `)));
  return head ? head[1] : (firstPlace(words.replace(misleading, ' ')) ?? lateHead(words));
};

const spaced = (text: string): string =>
  ` ${nfc(text)
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** What stands at the head says it, whatever place follows: a school of a commune is no organ of the commune. */
const heads: readonly (readonly [readonly string[], IssuerLevel])[] = [
  [
    [
      'hợp tác xã',
      'liên hiệp hợp tác xã',
      'htx',
      'tổ hợp tác',
      'công ty',
      'tổng công ty',
      'tập đoàn',
      'doanh nghiệp',
      'xí nghiệp',
      'hộ kinh doanh',
      'trang trại',
      'trường',
      'điện lực',
      'viễn thông',
      'bưu điện',
      'bưu cục',
      'chi nhánh',
      'ngân hàng',
      'phòng giao dịch',
    ],
    'organisation',
  ],
  [
    [
      'thủ tướng',
      'chính phủ',
      'văn phòng chính phủ',
      'quốc hội',
      'ủy ban thường vụ quốc hội',
      'uỷ ban thường vụ quốc hội',
      'ban bí thư',
      'bộ chính trị',
      'ban chấp hành trung ương',
      'tổng cục',
      'kiểm toán nhà nước',
    ],
    'central',
  ],
  [['trưởng thôn', 'trưởng bản', 'trưởng ấp', 'trưởng buôn', 'trưởng làng'], 'village'],
  [['thôn', 'bản', 'ấp', 'buôn', 'làng', 'tổ dân phố', 'khu phố'], 'village'],
];

/** Not the commune, the village or the province that their words contain. */
const misleading = /hợp tác xã|xã hội|nông thôn|văn bản|thành phố trực thuộc tỉnh/gu;

const centralCities = ['hà nội', 'hải phòng', 'đà nẵng', 'hồ chí minh', 'cần thơ', 'huế'];

const places: readonly (readonly [string, IssuerLevel])[] = [
  ['thôn', 'village'],
  ['tổ dân phố', 'village'],
  ['thị xã', 'district'],
  ['xã', 'commune'],
  ['phường', 'commune'],
  ['thị trấn', 'commune'],
  ['đặc khu', 'commune'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ...centralCities.map((city) => [`thành phố ${city}`, 'province'] as const),
  ['thành phố', 'district'],
  ['tỉnh', 'province'],
  ['trung ương', 'central'],
];

/** The earliest; of two that begin at one word the one listed first: "thành phố Huế" before "thành phố". */
const firstPlace = (words: string): IssuerLevel | null => {
  const found = places
    .map(([name, level], order) => ({ at: words.indexOf(` ${name} `), order, level }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at || a.order - b.order);
  return found[0]?.level ?? null;
};

/** Names of offices that only one level has, where no place is named. Bộ Chỉ huy quân sự is the province's. */
const lateHead = (words: string): IssuerLevel | null => {
  if (words.startsWith(' bộ chỉ huy ') || words.startsWith(' sở ')) return 'province';
  return words.startsWith(' bộ ') ? 'central' : null;
};
