import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessEncoding } from '#shared/kernel/legacy-text/guess-encoding.ts';
import { toUnicodeText, unicodeOfRuns } from '#shared/kernel/legacy-text/legacy-text.ts';
import {
  isSyllable,
  onsets,
  rhymes,
  rhymesAfterQu,
  tones,
} from '#shared/kernel/legacy-text/syllables.ts';
import { fromTcvn3, toTcvn3 } from '#shared/kernel/legacy-text/tcvn3.ts';
import { fromVni, toVni } from '#shared/kernel/legacy-text/vni.ts';
import { upper, upperFirst } from '#shared/kernel/vietnamese.ts';

/** Every place a tone may stand: both "hòa" and "hoà" are written. */
const toned = (syllable: string, tone: string): readonly string[] => {
  const letters = Array.from(syllable);
  return letters.flatMap((letter, at) =>
    'aăâeêioôơuưy'.includes(letter)
      ? [
          [...letters.slice(0, at), letter + tone, ...letters.slice(at + 1)]
            .join('')
            .normalize('NFC'),
        ]
      : [],
  );
};

const bases = [
  ...onsets.flatMap((onset) => rhymes.map((rhyme) => onset + rhyme)),
  ...rhymesAfterQu.map((rhyme) => `qu${rhyme}`),
];
const syllables = [...new Set(bases.flatMap((base) => tones.flatMap((tone) => toned(base, tone))))];
const vietnamese = Array.from(new Set(syllables.join('') + upper(syllables.join(''))));

const wordArbitrary = fc
  .tuple(
    fc.constantFrom(...syllables),
    fc.constantFrom<(text: string) => string>((text) => text, upper, upperFirst),
  )
  .map(([syllable, written]) => written(syllable));
const sentences = fc
  .array(wordArbitrary, { minLength: 1, maxLength: 8 })
  .map((all) => all.join(' '));

describe('every syllable of Vietnamese', () => {
  test('is made by the generator: 134 letters with marks, small and capital', () => {
    expect(vietnamese.filter((letter) => letter > '\u007f')).toHaveLength(134);
    expect(syllables.length).toBeGreaterThan(30_000);
    expect(syllables.filter((syllable) => !isSyllable(syllable))).toEqual([]);
  });

  test('comes back from TCVN3: small letters in the small font, capitals in the font ending in H', () => {
    const wrong = syllables.filter((syllable) => {
      const bytes = toTcvn3(syllable) ?? '';
      const small = unicodeOfRuns([{ text: bytes, font: '.VnTime' }]);
      const capitals = unicodeOfRuns([{ text: bytes, font: '.VnArial NarrowH' }]);
      return small !== syllable || capitals !== upper(syllable);
    });
    expect(wrong).toEqual([]);
  });

  test('with a capital comes back from two fonts in one word', () => {
    const wrong = syllables.filter((syllable) => {
      const runs = [
        { text: toTcvn3(syllable.charAt(0)) ?? '', font: '.VnTimeH' },
        { text: toTcvn3(syllable.slice(1)) ?? '', font: '.VnTime' },
      ];
      return unicodeOfRuns(runs) !== upperFirst(syllable);
    });
    expect(wrong).toEqual([]);
  });

  test('comes back from VNI in every case', () => {
    const cases = syllables.flatMap((syllable) => [
      syllable,
      upper(syllable),
      upperFirst(syllable),
    ]);
    const wrong = cases.filter(
      (text) => unicodeOfRuns([{ text: toVni(text) ?? '', font: 'VNI-Times' }]) !== text,
    );
    expect(wrong).toEqual([]);
  });

  test('comes back from NFD, in any font', () => {
    for (const font of ['Times New Roman', '.VnTime', 'VNI-Times', undefined]) {
      const wrong = syllables.filter(
        (text) => unicodeOfRuns([{ text: text.normalize('NFD'), ...(font && { font }) }]) !== text,
      );
      expect([font, wrong]).toEqual([font, []]);
    }
  });
});

describe('the tables', () => {
  test('are inverse on every letter that both can write', () => {
    for (const letter of vietnamese) {
      const [tcvn3, vni] = [toTcvn3(letter), toVni(letter)];
      if (tcvn3 !== null) expect([letter, fromTcvn3(tcvn3)]).toEqual([letter, letter]);
      expect([letter, fromVni(vni ?? '')]).toEqual([letter, letter]);
    }
  });

  test('give two letters two codes', () => {
    const codes = vietnamese.map(toTcvn3).filter((code) => code !== null);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(vietnamese.map(toVni)).size).toBe(vietnamese.length);
  });
});

describe('a text without a telling font', () => {
  test('that is Unicode stays, however it is written', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        expect(guessEncoding([text])).toBe('unicode');
        expect(toUnicodeText(text.normalize('NFD'), 'unicode')).toBe(text);
      }),
    );
  });

  test('that is foreign, or has numbers and abbreviations, stays', () => {
    const texts = [
      'Quyết định số 1010/QĐ-UBND ngày 18/10/2022',
      'QĐ-UBND; NQ-HĐND; BCĐ; km²; 85,5%; 1.234,5',
      'The quick brown fox',
      'Café crème, déjà vu, naïve, garçon',
      'São Paulo, Zürich, Malmö, El Niño',
      '± 5°, § 3, ©, « 12 »',
    ];
    for (const text of texts) expect([text, guessEncoding([text])]).toEqual([text, 'unicode']);
  });

  test('is proposed as TCVN3 or VNI where its words are Vietnamese only so', () => {
    const places = ['Thôn Nà Sương', 'đường trục xã được cứng hóa', 'tỷ lệ hộ nghèo đa chiều'];
    const small = places.map((place) => place.toLocaleLowerCase('vi'));
    expect(guessEncoding(small.map((text) => toTcvn3(text) ?? ''))).toBe('tcvn3');
    expect(guessEncoding(places.map((text) => toVni(text) ?? ''))).toBe('vni');
  });
});
