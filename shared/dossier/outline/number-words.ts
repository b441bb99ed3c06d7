const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const scales = ['', 'nghìn', 'triệu', 'tỷ'];

/** A whole number in Vietnamese words, up to hundreds of billions: 105 → "một trăm linh năm". */
export const numberWords = (value: number): string => {
  if (value === 0) return digits[0] ?? '';
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000);
  return groups
    .map((group, scale) => groupWords(group, scale, scale === groups.length - 1))
    .toReversed()
    .filter((words) => words !== '')
    .join(' ');
};

const groupWords = (group: number, scale: number, isFirst: boolean): string => {
  if (group === 0) return '';
  const hundreds = Math.floor(group / 100);
  const lead = hundreds > 0 || !isFirst ? [`${digits[hundreds] ?? ''} trăm`] : [];
  return [...lead, ...tensWords(group % 100, lead.length > 0), scales[scale] ?? '']
    .filter((words) => words !== '')
    .join(' ');
};

const tensWords = (value: number, isAfterHundreds: boolean): readonly string[] => {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (value === 0) return [];
  if (tens === 0) return isAfterHundreds ? ['linh', digits[ones] ?? ''] : [digits[ones] ?? ''];
  const lead = tens === 1 ? 'mười' : `${digits[tens] ?? ''} mươi`;
  return [lead, onesAfterTens(tens, ones)];
};

/** Tones change after tens: mười lăm, hai mươi mốt, hai mươi lăm. */
const onesAfterTens = (tens: number, ones: number): string => {
  if (ones === 0) return '';
  if (ones === 1 && tens > 1) return 'mốt';
  return ones === 5 ? 'lăm' : (digits[ones] ?? '');
};

const romans: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 → "IV", for annexes and parts of a paper. */
export const romanNumeral = (value: number): string => {
  const next = romans.find(([worth]) => worth <= value);
  return next === undefined ? '' : next[1] + romanNumeral(value - next[0]);
};
