const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Beginnings of a Vietnamese syllable; the empty one besides. */
export const onsets = [
  '',
  ...words('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x'),
];

export const rhymes = words(`
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ooc oong
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt
  uy uya uych uyên uyêt uynh uyt uyp uyu
  ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu`);

/** After qu, whose u belongs to the beginning. */
export const rhymesAfterQu = words(`
  a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê êch ên ênh êt i it ơ ơi ơn ơt ôc
  y yên yêt ynh yt ych`);

/** Level, then grave, acute, hook, tilde and dot below, as combining marks. */
export const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const known: ReadonlySet<string> = new Set([
  ...onsets.flatMap((onset) => rhymes.map((rhyme) => onset + rhyme)),
  ...rhymesAfterQu.map((rhyme) => `qu${rhyme}`),
]);

/** Whether a word could be Vietnamese: a beginning, a rhyme and at most one tone, in one case or with a capital. */
export const isSyllable = (word: string): boolean => {
  const letters = word.normalize('NFD');
  const base = letters.replace(toneMarks, '').normalize('NFC').toLowerCase();
  const marks = letters.match(toneMarks)?.length ?? 0;
  return marks <= 1 && known.has(base) && hasOneCase(word);
};

const hasOneCase = (word: string): boolean => {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
};
