import { describe, expect, test } from 'vitest';
import { citedFile } from '#shared/evidence/cited-file.ts';
import type { EvidenceFile } from '#shared/evidence/evidence.ts';
import { revisedFieldsSchema, type EvidenceRevision } from '#shared/evidence/revision.ts';
import {
  nextRevision,
  revisionHistory,
  revisionOfFile,
} from '#shared/evidence/revision-history.ts';
import { instantSchema } from '#shared/kernel/day.ts';
import { perfectSource } from '../../fixtures/check-facts.ts';

const { evidence: proofs, evidenceFiles } = perfectSource();
const [evidence] = proofs;
const [shape] = evidenceFiles;
if (!evidence || !shape) throw new Error('the sample has proofs with files');

const file = (id: string, from: string | null, until: string | null): EvidenceFile => ({
  ...shape,
  id,
  revisionId: from,
  supersededById: until,
});

const revision = (id: string, number: number, patch: object = {}): EvidenceRevision => ({
  ...revisedFieldsSchema.parse(evidence),
  id,
  evidenceId: evidence.id,
  revision: number,
  madeAt: instantSchema.parse(`2024-12-0${number}T00:00:00.000Z`),
  person: 'Lý Thị Hoa',
  reason: id,
  fromEvidenceId: null,
  ...patch,
});

const history = (files: readonly EvidenceFile[], revisions: readonly EvidenceRevision[]) =>
  revisionHistory({ evidence, files, revisions, begun: { at: 'x', person: 'Vàng A Chớ' } });

describe('revisions of a proof', () => {
  test('tell which files it had, and what was known of it before each replacement', () => {
    const files = [
      file('a', null, 'r2'),
      file('b', null, null),
      file('c', 'r2', 'r3'),
      file('d', 'r3', null),
    ];
    const found = history(files, [
      revision('r3', 3, { number: 'hai' }),
      revision('r2', 2, { number: 'một' }),
    ]);
    expect(
      found.map((one) => [one.revision, one.isCurrent, one.files.map(({ id }) => id).join('')]),
    ).toEqual([
      [3, true, 'bd'],
      [2, false, 'bc'],
      [1, false, 'ab'],
    ]);
    expect(found.map(({ known }) => known.number)).toEqual([evidence.number, 'hai', 'một']);
    expect(found.at(-1)).toMatchObject({ id: null, person: 'Vàng A Chớ', madeAt: 'x' });
    expect(nextRevision([])).toBe(2);
    expect(revisionOfFile(file('d', 'r3', null), [revision('r3', 3)])).toBe(3);
    expect(revisionOfFile(file('d', 'elsewhere', null), [])).toBe(1);
  });

  test('of one number, made on two machines, are both there, the earlier one first', () => {
    const late = instantSchema.parse('2024-12-09T00:00:00.000Z');
    const found = history([], [revision('y', 2, { madeAt: late }), revision('x', 2)]);
    expect(found.map(({ id, revision: number }) => [id, number])).toEqual([
      ['y', 2],
      ['x', 2],
      [null, 1],
    ]);
  });
});

test('a citation of before files were named is of the first file that has its pages', () => {
  const files = [
    { id: 'a', pages: 2 },
    { id: 'photo', pages: null },
    { id: 'b', pages: 5 },
  ];
  const cited = (fileId: string | null, pageFrom: number | null, pageTo: number | null = null) =>
    citedFile({ fileId, pageFrom, pageTo }, files)?.id;
  expect(cited(null, 2)).toBe('a');
  expect(cited(null, 2, 3)).toBe('b');
  expect(cited(null, 9)).toBe('photo');
  expect(citedFile({ fileId: null, pageFrom: 9, pageTo: null }, files.slice(0, 1))).toBeUndefined();
  expect(cited(null, null)).toBeUndefined();
  expect(cited('photo', 9)).toBe('photo');
  expect(cited('gone', 1)).toBeUndefined();
});
