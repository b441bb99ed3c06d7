import { describe, expect, test } from 'vitest';
import { checkWording } from '#shared/dossier/wording/check-wording.ts';
import { besideOf } from '#shared/dossier/wording/wording-texts.ts';
import { allOutlineNames, outlineText, shippedTexts } from '../../fixtures/paper-texts.ts';

const texts = shippedTexts();
const check = (text: string, paper = 'P01') => {
  const beside = besideOf(texts, paper);
  if (!beside) throw new Error(`no outline ${paper}`);
  return checkWording(text, beside);
};
const p01 = outlineText('P01');
const withLine = (line: string): string => `${p01.trimEnd()}\n${line}\n`;
const lines = p01.trimEnd().split('\n').length;

test.each(allOutlineNames)('the shipped text of %s has no fault', (name) => {
  expect(check(outlineText(name), name).faults).toEqual([]);
});

describe('a fault is told with its line', () => {
  test.each([
    ['P {unit.nmae}', 'unknown-field', 'unit.nmae', 'unit.name'],
    ['IF {works.dbet} > 0\nP Có.\nFI', 'unknown-field', 'works.dbet', 'works.debt'],
    ['EACH w IN wroks\nLI {w.name}\nDONE', 'unknown-list', 'wroks', 'works'],
    ['EACH w IN works\nLI {w.nmae}\nDONE', 'unknown-field', 'w.nmae', 'w.name'],
    ['IF {works.debt} > 0\nP Có.', 'unclosed-block', 'IF {works.debt} > 0', null],
    ['EACH w IN works\nLI {w.name}', 'unclosed-block', 'EACH w IN works', null],
    ['DONE', 'closing-without-block', 'DONE', null],
    ['PP Chữ', 'unknown-tag', 'PP', 'P'],
    ['P {unit.name', 'brace', '{unit.name', null],
    ['P {unit.name:z}', 'unknown-suffix', '{unit.name:z}', null],
    ['BASIS programme.20211', 'unknown-ground', 'programme.20211', 'programme.2021'],
    ['INCLUDE P99', 'unknown-include', 'P99', 'P09'],
    ['SIGN B1', 'other-sign', 'B1', null],
    ['EACH w IN works\nEACH o IN opinions\nLI x\nDONE\nDONE', 'loop-in-loop', 'opinions', null],
    ['TABLE t "a/b": A [10]\nROW x\nEND', 'sheet-name', 'a/b', null],
    ['TABLE t "ab": A [9999]\nROW x\nEND', 'too-wide', '1', null],
    [`FREE ${'x'.repeat(41)} "Tên"`, 'name-too-long', 'x'.repeat(41), null],
    ['IF {year}\n'.repeat(13), 'too-deep', 'IF', null],
  ])('%j', (line, problem, found, suggestion) => {
    const [fault] = check(withLine(line)).faults;
    expect(fault).toMatchObject({ problem, found: expect.stringContaining(found) });
    expect(fault?.line).toBeGreaterThan(lines);
    if (suggestion !== 'P09') expect(fault?.suggestion).toBe(suggestion);
  });
});

test('all faults are told at once, in the order of their lines', () => {
  const { faults, outline } = check(withLine('P {a.b}\nPP x\nP {unit.name\nLI {c.d}'));
  expect(faults.map(({ problem, line }) => [problem, line - lines])).toEqual([
    ['unknown-field', 1],
    ['unknown-tag', 2],
    ['brace', 3],
    ['unknown-field', 4],
  ]);
  expect(outline).toBeNull();
});

test.each([
  ['TITLE', /^TITLE .*\n/m],
  ['SUBJECT', /^SUBJECT .*\n/m],
  ['TO', /^TO .*\n/m],
  ['SIGN', /^SIGN .*\nRECIPIENTS .*/m],
  ['RECIPIENTS', /^RECIPIENTS .*/m],
])('a paper without %s is told of as a whole', (found, line) => {
  expect(check(p01.replace(line, '')).faults).toContainEqual({
    problem: 'missing-block',
    line: 0,
    found,
    suggestion: null,
  });
});
