import { beforeAll, expect, test } from 'vitest';
import { buildSampleFolder, type Sample } from './support/sample-folder.ts';
import { pdfOfPages } from './support/small-files.ts';
import { changesNothing } from './support/unchanged.ts';

let sample: Awaited<ReturnType<typeof buildSampleFolder>>;

beforeAll(async () => {
  sample = await buildSampleFolder('complete');
}, 240_000);

const issued = ({ call, dossierId }: Sample, paper: string) =>
  call('papers.citations', { dossierId, paper, of: 'issued' });

const idOf = async ({ call, unitId }: Sample, label: string): Promise<string> =>
  (await call('evidence.list', { unitId })).find((proof) => proof.label === label)?.id ?? '';

test('the signed report of the sample cites the proofs it names, its annexes those they list and show', () =>
  sample.withCopy(async (core) => {
    const labels = async (paper: string) =>
      new Set((await issued(core, paper)).map(({ label }) => label));
    expect(await labels('P02')).toContain('MC-012');
    const listed = await labels('P07');
    expect(listed.has('MC-012') && listed.has('MC-050')).toBe(true);
    const shown = await labels('P08');
    expect([...shown].filter((label) => label.startsWith('AN-'))).toHaveLength(10);
    expect(await issued(core, 'P01')).toEqual([]);
  }));

test('none of them is removed, all of them may be superseded, and the signed report stays as it was', () =>
  sample.withCopy(async (core) => {
    const { call, refusal, stage } = core;
    const before = await issued(core, 'P07');
    for (const label of ['MC-012', 'AN-04']) {
      const evidenceId = await idOf(core, label);
      const error = await changesNothing(core, () => refusal('evidence.remove', { evidenceId }));
      expect(error).toMatchObject({
        code: 'evidence.citedBySigned',
        details: { paper: 'P02', number: '203', day: '23/12/2024' },
      });
    }
    const evidenceId = await idOf(core, 'MC-012');
    const uploadIds = [await stage('moi.pdf', pdfOfPages(7))];
    await call('evidence.replace', { evidenceId, uploadIds });
    const after = await issued(core, 'P07');
    expect(after.map(({ sha256 }) => sha256)).toEqual(before.map(({ sha256 }) => sha256));
    const changed = after.filter(({ newer }) => newer !== null);
    expect(new Set(changed.map(({ label }) => label))).toEqual(new Set(['MC-012']));
  }));
