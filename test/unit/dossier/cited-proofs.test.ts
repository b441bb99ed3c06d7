import { describe, expect, test } from 'vitest';
import { citedProofs } from '#shared/dossier/cited-proofs.ts';
import { paperCitations } from '#shared/dossier/paper-citations.ts';
import { perfectSource } from '../../fixtures/check-facts.ts';

const source = perfectSource();

const named = (lines: readonly string[], pictures: readonly string[] = []) =>
  citedProofs({ lines, pictures: new Set(pictures) }, source).map(({ label }) => label);

describe('the proofs a paper names', () => {
  const photo = source.evidence.find(({ form }) => form === 'photo');
  const picture = source.evidenceFiles.find(({ evidenceId }) => evidenceId === photo?.id);
  const paper = source.evidence.find(({ label }) => label === 'MC-012');

  test.each([
    [['(Minh chứng: MC-012, tr. 2; MC-014.)'], ['MC-012', 'MC-014']],
    [['MC-012'], ['MC-012']],
    [['Mã MC-0123, XMC-012'], []],
    [['không có gì'], []],
  ])('%j: %j', (lines, labels) => {
    expect(named(lines)).toEqual(labels);
  });

  test('are known by their number and by their picture too', () => {
    expect(named([`theo Báo cáo số ${paper?.number ?? ''} của xã`])).toContain('MC-012');
    expect(named([], [picture?.sha256 ?? ''])).toEqual([photo?.label]);
  });
});

test('a paper cites the pages of each indicator, and every other file of its proofs as a whole', () => {
  const proof = source.evidence.find(({ label }) => label === 'MC-012');
  const [shape] = source.evidenceFiles;
  if (!proof || !shape) throw new Error('the sample has proofs with files');
  const [link] = source.evidenceLinks.filter(({ evidenceId }) => evidenceId === proof.id);
  const files = [
    { ...shape, id: 'a', evidenceId: proof.id, pages: 2 },
    { ...shape, id: 'b', evidenceId: proof.id, pages: 9 },
  ];
  const given = { versionId: 'v', dossierId: 'd', paper: 'P02', revisionOf: () => 3 };
  const links = link ? [{ ...link, pageFrom: 4, pageTo: 5 }] : [];
  const rows = paperCitations({ ...given, proofs: [proof], files, links });
  expect(
    rows.map(({ fileId, target, pageFrom, revision }) => [fileId, target, pageFrom, revision]),
  ).toEqual([
    ['b', link?.target, 4, 3],
    ['a', '', null, 3],
  ]);
  const bare = paperCitations({ ...given, proofs: [proof], files: [], links: [] });
  expect(bare).toMatchObject([{ fileId: null, sha256: null, label: 'MC-012', revision: 1 }]);
});
