import { expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { blocksOf, fieldsOfGaps } from '../../fixtures/built-paper.ts';
import { sampleSource, signedVersion } from '../../fixtures/dossier-source.ts';

const source = sampleSource('complete');
const footOf = (from: typeof source, paper: string) =>
  blocksOf(from, paper).find((block) => block.kind === 'signature');

test('the head of the office signs unless another was chosen', () => {
  expect(footOf(source, 'P06')).toMatchObject({
    right: { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Nông Khánh Thạo' },
  });
  const choices = [{ id: 'c', dossierId: 'd1', paper: 'P06', signerTermId: 'term-deputy' }];
  expect(footOf({ ...source, choices }, 'P06')).toMatchObject({
    right: {
      lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      name: 'Triệu Quế Lâm',
    },
  });
});

test('the deputy signs for the head when there is none', () => {
  const terms = source.terms.filter(({ rank }) => rank !== 'head');
  expect(footOf({ ...source, terms }, 'P06')).toMatchObject({
    right: { lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] },
  });
});

test('the office is that of the day of the paper', () => {
  const terms = source.terms.map((term) => ({ ...term, to: day('2024-12-19') }));
  expect(fieldsOfGaps({ ...source, terms }, 'P06')).toEqual([]);
  const versions = [signedVersion('P06', '202', '2024-12-20')];
  expect(fieldsOfGaps({ ...source, terms, versions }, 'P06')).toEqual(['signer']);
});

test('a chosen signer may have come into office after the as-of day, while the paper has no date', () => {
  const [head, deputy] = source.terms;
  if (!head || !deputy) throw new Error('no terms');
  const terms = [
    { ...head, to: day('2024-12-09') },
    { ...deputy, from: day('2024-12-10') },
  ];
  const choices = [{ id: 'c', dossierId: 'd1', paper: 'P06', signerTermId: deputy.id }];
  const draft = { ...source, terms, choices, versions: [] };
  expect(footOf(draft, 'P06')).toMatchObject({ right: { name: 'Triệu Quế Lâm' } });
  const versions = [signedVersion('P06', '202', '2024-12-05')];
  expect(fieldsOfGaps({ ...draft, versions }, 'P06')).toEqual(['signer']);
});
