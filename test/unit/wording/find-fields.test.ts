import { expect, test } from 'vitest';
import { checkWording } from '#shared/dossier/wording/check-wording.ts';
import { findFields } from '#shared/dossier/wording/find-fields.ts';
import { besideOf } from '#shared/dossier/wording/wording-texts.ts';
import { outlineText, shippedTexts } from '../../fixtures/paper-texts.ts';

test('a field is found by words of its Vietnamese name, with and without marks', () => {
  for (const query of ['nợ đọng', 'no dong', 'works.debt'])
    expect(findFields(query).map(({ name }) => name)).toContain('works.debt');
  expect(findFields('không có trường nào như thế')).toEqual([]);
});

test('what is inserted for a field or for a list of its own can be read', () => {
  const beside = besideOf(shippedTexts(), 'P01');
  if (!beside) throw new Error('no outline P01');
  const anywhere = findFields('').filter(
    ({ list, name }) => list === null || (list === '' && !name.includes('.')),
  );
  expect(anywhere.length).toBeGreaterThan(100);
  for (const { name, insert, list } of anywhere) {
    const line = list === null ? `P ${insert}` : insert;
    const { faults } = checkWording(`${outlineText('P01')}${line}\n`, beside);
    expect({ name, faults }).toEqual({ name, faults: [] });
  }
});
