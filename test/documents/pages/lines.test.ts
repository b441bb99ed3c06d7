import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findFonts } from '#core/documents/font-files.ts';
import { fontMetrics, type FontMetrics } from '#core/documents/font-metrics.ts';
import { lineBoxes } from '#core/documents/pages/lines.ts';
import type { Box, TextMark } from '#core/documents/pages/marks.ts';
import { wordsOfRuns, wordsOfText } from '#core/documents/pages/words.ts';
import { bundledFonts } from '../support/rendering.ts';

let metrics: FontMetrics;
beforeAll(async () => {
  metrics = fontMetrics(await findFonts({ bundled: bundledFonts }));
});

const size = 14;
const width = 200;
const frame = { width, size, pitch: 16, align: 'justify' } as const;

const textIn = (line: Box): TextMark | undefined => line.marks.find((mark) => mark.kind === 'text');
const shown = (lines: readonly Box[]): string =>
  lines.flatMap((line) => textIn(line)?.words.map(({ text }) => text) ?? []).join('');
const rightOf = ({ x, words, stretch }: TextMark): number =>
  words.reduce((sum, word) => sum + word.width, x) +
  stretch * words.slice(0, -1).filter(({ text }) => text.endsWith(' ')).length;

const syllable = fc.constantFrom(
  'xã',
  'Nà',
  'Sương',
  '15-NQ/ĐU',
  'nông',
  'thôn',
  'mới,',
  '85,67%',
  '–',
);
const sentence = fc
  .array(syllable, { minLength: 1, maxLength: 60 })
  .map((words) => words.join(' '));

describe('lines of a text', () => {
  it('hold every word once and in order', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(shown(lineBoxes(wordsOfRuns([{ text }], size, metrics), frame))).toBe(text);
      }),
    );
  });

  it('end at the right margin, but for the last, and none beyond it', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const lines = lineBoxes(wordsOfRuns([{ text }], size, metrics), { ...frame, indent: 36 });
        for (const [index, line] of lines.entries()) {
          const mark = textIn(line);
          const right = mark === undefined ? 0 : rightOf(mark);
          expect(right).toBeLessThanOrEqual(width + 0.02);
          const isWide = (mark?.words.length ?? 0) > 1 && index < lines.length - 1;
          if (isWide) expect(right).toBeCloseTo(width, 1);
        }
      }),
    );
  });

  it('end where a line end was typed, also right behind a word', () => {
    const lines = lineBoxes(wordsOfRuns([{ text: 'Số: 12\nNgày 3' }], size, metrics), frame);
    expect(lines.map((line) => shown([line]))).toEqual(['Số: 12', 'Ngày 3']);
    expect(lines.map((line) => textIn(line)?.stretch)).toEqual([0, 0]);
  });

  it('keep the room that several blanks leave for a hand', () => {
    const text = 'ngày      tháng      năm 2024';
    expect(shown(lineBoxes(wordsOfRuns([{ text }], size, metrics), frame))).toBe(text);
  });

  it('do not part a comma from the bold word before it', () => {
    const words = wordsOfRuns([{ text: 'Đạt', bold: true }, { text: ', xã' }], size, metrics);
    expect(words.map(({ text }) => text)).toEqual(['Đạt, ', 'xã']);
  });

  it('shade a gap and nothing beside it', () => {
    const runs = [{ text: 'Số hộ: ' }, { text: '', missing: 'Số hộ' }];
    const [line] = lineBoxes(wordsOfRuns(runs, size, metrics), { ...frame, width: 400 });
    const shades = line?.marks.filter(({ kind }) => kind === 'shade') ?? [];
    const first = metrics.widthOf('Số hộ: ', size, {});
    expect(shades[0]?.x).toBeCloseTo(first, 5);
  });
});

describe('words in a narrow column', () => {
  const setting = () => ({ style: {}, size: 12, metrics });

  it('stay whole where they fit', () => {
    expect(wordsOfText('61/QĐ-UBND', setting(), 100).map(({ text }) => text)).toEqual([
      '61/QĐ-UBND',
    ]);
  });

  it('break after a slash or a hyphen where they do not', () => {
    expect(wordsOfText('61/QĐ-UBND', setting(), 45).map(({ text }) => text)).toEqual([
      '61/',
      'QĐ-',
      'UBND',
    ]);
  });

  it('break between letters where nothing else helps, and lose none', () => {
    const text = 'x'.repeat(300);
    const words = wordsOfText(text, setting(), 60);
    const lines = lineBoxes(words, { width: 60, size: 12, pitch: 14, align: 'left' });
    expect(shown(lines)).toBe(text);
    for (const line of lines) {
      const mark = textIn(line);
      expect(mark === undefined ? 0 : rightOf(mark)).toBeLessThanOrEqual(60.02);
    }
  });
});
