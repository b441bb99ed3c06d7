import { expect, test } from 'vitest';
import { pageContent } from '#core/documents/pages/page-content.ts';
import type { Mark, Word } from '#core/documents/pages/marks.ts';

const fontOf = ({ bold }: { readonly bold?: boolean }) => ({
  name: bold ? 'F2' : 'F1',
  codes: (text: string) =>
    Array.from(text)
      .map((letter) => `00${letter.charCodeAt(0).toString(16)}`)
      .join(''),
});

const word = (text: string, bold = false): Word => ({
  text,
  style: { bold },
  shaded: false,
  width: 0,
  inked: 0,
});

const line = (words: readonly Word[], stretch: number): Mark & { kind: 'text' } => ({
  kind: 'text',
  x: 10,
  y: 20,
  size: 10,
  words,
  stretch,
});

test('words of one style are one text, each style once', () => {
  const words = [word('a '), word('b '), word('C', true)];
  expect(pageContent([line(words, 0)], 100, fontOf)).toBe(
    'BT 1 0 0 1 10 80 Tm /F1 10 Tf [<0061002000620020>] TJ /F2 10 Tf [<0043>] TJ ET',
  );
});

test('what a justified line is stretched by stands between its words', () => {
  expect(pageContent([line([word('a '), word('b')], 2)], 100, fontOf)).toBe(
    'BT 1 0 0 1 10 80 Tm /F1 10 Tf [<00610020>-200<0062>] TJ ET',
  );
});

test('a rule is drawn from the foot of the sheet upwards', () => {
  const rule = { kind: 'rule', x: 5, y: 30, width: 40, height: 0, thickness: 0.5 } as const;
  expect(pageContent([rule], 100, fontOf)).toBe('0.5 w 5 70 m 45 70 l S');
});
