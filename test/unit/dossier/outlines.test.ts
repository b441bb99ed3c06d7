import { expect, test } from 'vitest';
import { readPaperOutline } from '#shared/dossier/paper-fields.ts';
import { allOutlineNames, outlineNames, outlineText } from '../../fixtures/paper-texts.ts';

test('the eight papers of the dossier of a commune have an outline', () => {
  expect(outlineNames.slice(0, 8)).toEqual('12345678'.split('').map((digit) => `P0${digit}`));
});

test.each(allOutlineNames)('%s names only fields that are gathered', (name) => {
  const read = readPaperOutline(outlineText(name));
  expect(read).toMatchObject({ ok: true });
});

test.each(allOutlineNames)('%s is NFC, without the words a result may never have', (name) => {
  const text = outlineText(name);
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toMatch(/cơ bản đạt|gần đạt|Uỷ|hoà /);
});

test.each([
  ['P {unit.nmae}', 'unknown-field', 'unit.nmae'],
  ['P {unit.name:x}', 'unknown-suffix', '{unit.name:x}'],
  ['P {unit.name', 'brace', '{unit.name'],
  ['PARA Kính gửi', 'unknown-tag', 'PARA'],
  ['IF {works.debt} = 0\nP Không có.', 'unclosed-block', 'IF {works.debt} = 0'],
  ['P a\nFI', 'closing-without-block', 'FI'],
  ['EACH w IN wroks\nLI {w.name}\nDONE', 'unknown-list', 'wroks'],
  ['EACH w IN works\nLI {w.nmae}\nDONE', 'unknown-field', 'w.nmae'],
  ['LI {w.name}', 'unknown-field', 'w.name'],
  ['TABLE t "T": A [1] | B [1]\nROW x\nEND', 'cells-not-columns', '1 / 2'],
  ['TABLE t: A', 'incomplete-line', 't: A'],
  ['SIGN', 'incomplete-line', 'SIGN'],
])('%j is refused as %s', (text, problem, found) => {
  const read = readPaperOutline(text);
  expect(read).toMatchObject({
    ok: false,
    error: {
      code: 'paper.outlineInvalid',
      details: { problem, found: expect.stringContaining(found) },
    },
  });
});

test('a fault is told with its line', () => {
  const read = readPaperOutline('# remark\nTITLE BÁO CÁO\n\nP {unit.nmae}\n');
  expect(read).toMatchObject({ ok: false, error: { details: { line: '4' } } });
});
