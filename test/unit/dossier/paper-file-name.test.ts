import { expect, test } from 'vitest';
import { paperFileName } from '#shared/dossier/paper-file-name.ts';
import { day } from '#shared/kernel/day.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';

const source = sampleSource('complete');
const paper = { paper: 'P02', name: 'Báo cáo kết quả' };
const plain = 'P02-bao-cao-ket-qua-na-suong-nong-thon-moi-nang-cao-2024';
const first = { ...source.dossier, id: 'a1b2c3d4-0000', asOf: day('2024-11-30') };
const second = { ...source.dossier, id: 'e5f6a7b8-0000', asOf: day('2024-11-30') };
const later = { ...second, asOf: day('2024-12-31') };

const name = (dossier: typeof first, namesakes: readonly (typeof first)[]): string =>
  paperFileName({ ...source, dossier, namesakes }, paper, 'pdf');

test('of the only dossier is plain', () => {
  expect(name(first, [])).toBe(`${plain}.pdf`);
});

test('of two dossiers tells them apart by their day', () => {
  expect([name(first, [later]), name(later, [first])]).toEqual([
    `${plain}-2024-11-30.pdf`,
    `${plain}-2024-12-31.pdf`,
  ]);
});

test('of two dossiers of one day tells them apart all the same', () => {
  expect([name(first, [second]), name(second, [first])]).toEqual([
    `${plain}-a1b2c3d4.pdf`,
    `${plain}-e5f6a7b8.pdf`,
  ]);
});

test('of three dossiers, two of one day, is another for each', () => {
  const all = [first, second, later];
  const names = all.map((one) =>
    name(
      one,
      all.filter((other) => other !== one),
    ),
  );
  expect(new Set(names).size).toBe(3);
});
