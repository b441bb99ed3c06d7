import { expect, test } from 'vitest';
import { inCommune } from './support/commune-dossier.ts';

test('a dossier that has nothing yet makes its papers; one without a table has no sheet', () =>
  inCommune(async ({ call, dossierId }) => {
    const order = {
      dossierId,
      papers: ['P03', 'P07'],
      formats: ['docx' as const, 'xlsx' as const],
    };
    const { made, refused } = await call('papers.make', order);
    expect(refused).toEqual([]);
    expect(made.map(({ paper, format }) => `${paper} ${format}`)).toEqual([
      'P03 docx',
      'P03 xlsx',
      'P07 docx',
    ]);
  }));
