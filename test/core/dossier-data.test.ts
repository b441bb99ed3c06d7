import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkDossierData } from '#shared/exchange/check-dossier-data.ts';
import { dossierDataSchema, type DossierData } from '#shared/exchange/dossier-data.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { gatherDossierData } from '#core/exchange/dossier-data/gather-dossier-data.ts';
import { publicCopyOf } from '#core/exchange/dossier-data/look-through.ts';
import { buildSampleFolder, type Sample } from './support/sample-folder.ts';
import { pdfOfPages } from './support/small-files.ts';

const gather = ({ ask, dossierId }: Sample): Promise<DossierData> =>
  ask((context) => gatherDossierData(context, dossierId));

const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

describe.each(['complete', 'in-progress'] as const)('the sample commune, %s', (variant) => {
  let sample: Awaited<ReturnType<typeof buildSampleFolder>>;

  beforeAll(async () => {
    sample = await buildSampleFolder(variant);
  }, 240_000);

  test('is a dossier.json that its own texts, answers and files bear out', () =>
    sample.withCopy(async (core) => {
      const data = await gather(core);
      const written = canonicalJson(data);
      const read = dossierDataSchema.parse(JSON.parse(written));
      expect(canonicalJson(read)).toBe(written);
      expect(checkDossierData(read)).toEqual([]);
      expect(canonicalJson(await gather(core))).toBe(written);
      for (const text of [data.set, data.overlay, data.procedure])
        if (text) expect(sha256(canonicalJson(text.document))).toBe(text.sha256);
    }));

  test('has every file in the store, as long and with the hash it says, by a readable path', () =>
    sample.withCopy(async (core) => {
      const { files } = await gather(core);
      expect(files.length).toBeGreaterThan(10);
      expect(files.map(({ path }) => path)).toEqual(files.map(({ path }) => path).toSorted());
      const read = await core.ask(({ store }) =>
        Promise.all(files.map(async (file) => ({ file, bytes: await store.read(file.sha256) }))),
      );
      for (const { file, bytes } of read) {
        expect([sha256(bytes), bytes.length]).toEqual([file.sha256, file.sizeBytes]);
      }
    }));

  test('has the totals, verdicts and papers that the program shows', () =>
    sample.withCopy(async (core) => {
      const { call, dossierId } = core;
      const data = await gather(core);
      const shown = await call('assessments.evaluate', { dossierId });
      expect(data.totals).toMatchObject({
        verdict: shown.verdict,
        criteria: shown.totals.criteria,
        indicators: shown.totals.indicators,
        change: shown.change,
      });
      expect(
        data.criteria.flatMap(({ indicators }) =>
          indicators.map(({ code, verdict }) => [code, verdict]),
        ),
      ).toEqual(
        shown.criteria.flatMap(({ indicators }) =>
          indicators.map(({ code, verdict }) => [code, verdict]),
        ),
      );
      const papers = await call('papers.list', { dossierId });
      expect(data.papers.map(({ id, state, number }) => [id, state, number])).toEqual(
        papers.map(({ paper, state, number }) => [paper, state, number]),
      );
    }));

  test('names for each use of a proof a page that its file has', () =>
    sample.withCopy(async (core) => {
      const { proofs } = await gather(core);
      const cited = proofs.flatMap(({ uses }) => uses).filter(({ pageFrom }) => pageFrom !== null);
      expect(proofs.length).toBeGreaterThan(20);
      expect(cited.filter(({ path }) => path === null)).toEqual([]);
    }));
});

test('a signed paper still opens what it cited after the proof has another file', async () => {
  const sample = await buildSampleFolder('complete');
  await sample.withCopy(async (core) => {
    const { call, stage, unitId } = core;
    const list = await call('evidence.list', { unitId });
    const evidenceId = list.find(({ label }) => label === 'MC-012')?.id ?? '';
    const before = await gather(core);
    await call('evidence.replace', {
      evidenceId,
      uploadIds: [await stage('moi.pdf', pdfOfPages(7))],
    });
    const after = await gather(core);
    expect(checkDossierData(after)).toEqual([]);
    const pathsOf = (data: DossierData) =>
      data.papers.flatMap(({ cites }) =>
        cites.flatMap(({ proofId, path }) => (proofId === evidenceId && path ? [path] : [])),
      );
    const shaOf = (data: DossierData, path: string) =>
      data.files.find((file) => file.path === path)?.sha256;
    expect(new Set(pathsOf(after).map((path) => shaOf(after, path)))).toEqual(
      new Set(pathsOf(before).map((path) => shaOf(before, path))),
    );
    expect(pathsOf(after)[0]).toMatch(/-lan1-1\.\w+$/);
    expect(after.files.filter(({ role }) => role === 'cited-proof')).toHaveLength(1);
  });
}, 240_000);

test('the public copy of the sample agrees with itself, and holds no file nobody has looked through', async () => {
  const sample = await buildSampleFolder('complete');
  await sample.withCopy(async (core) => {
    const { data, report, cleaned } = await core.ask(async (context) =>
      publicCopyOf(context, await gatherDossierData(context, core.dossierId)),
    );
    expect(checkDossierData(dossierDataSchema.parse(data))).toEqual([]);
    expect(data.isPublicCopy).toBe(true);
    expect([...cleaned.keys()].toSorted()).toEqual([...report.cleanedPhotos].toSorted());
    for (const { path, sha256: expected } of data.files) {
      const bytes = cleaned.get(path);
      if (bytes) expect(sha256(bytes)).toBe(expected);
    }
    const marked = data.proofs.filter(({ hasPersonalData }) => hasPersonalData);
    expect(marked.flatMap(({ files }) => files)).toEqual([]);
    expect(data.files.length).toBeGreaterThan(10);
    expect(report.leftOut.map(({ path }) => path)).toEqual(
      report.leftOut.map(({ path }) => path).toSorted(),
    );
  });
}, 240_000);
