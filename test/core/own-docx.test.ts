import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { body, editDocx } from '../documents/form/docx-edit.ts';
import { docxText } from '../documents/support/office-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openTestCore, type TestCore } from './support/open-test-core.ts';
import { buildSampleFolder } from './support/sample-folder.ts';
import { changesNothing } from './support/unchanged.ts';

const place = { procedureId: 'commune-2021-2025-three-tier', paper: 'P01' };

let folder: ReturnType<typeof temporaryFolder>;
let core: TestCore;
let dossierId: string;
let start: Uint8Array;

beforeAll(async () => {
  folder = temporaryFolder();
  const sample = await (await buildSampleFolder('complete')).openCopy(folder.path);
  core = sample;
  dossierId = sample.dossierId;
  start = await fileOf((await core.call('templates.startDocx', place)).fileSha256);
}, 120_000);

afterAll(async () => {
  await core.close();
  folder[Symbol.dispose]();
});

afterEach(async () => {
  const { docx } = await core.call('templates.get', place);
  if (docx.used) await core.call('templates.restoreDocx', place);
  if (docx.used ?? docx.draft) await core.call('templates.discardDocx', place);
});

const fileOf = async (sha256: string | null): Promise<Uint8Array> =>
  new Uint8Array(readFileSync((await core.core.openFile(sha256 ?? ''))?.path ?? ''));

const worded = (before: string, after: string): Uint8Array =>
  editDocx(
    start,
    body((xml) => xml.replace(before, after)),
  );

const own = () => worded('kính trình {superior.body}', 'trân trọng kính trình {superior.body}');

const handIn = async (bytes: Uint8Array) =>
  core.call('templates.saveDocx', { ...place, uploadId: await core.stage('mau xa.docx', bytes) });

const putIntoUse = async (bytes: Uint8Array): Promise<void> => {
  await handIn(bytes);
  await core.call('templates.useDocx', { ...place, dossierId });
};

const made = async (): Promise<string> => {
  const { made: files, refused } = await core.call('papers.make', {
    dossierId,
    papers: ['P01'],
    formats: ['docx', 'pdf'],
  });
  expect(refused).toEqual([]);
  const docx = files.find(({ format }) => format === 'docx');
  return docxText(await fileOf(docx?.sha256 ?? null));
};

describe("an office's own DOCX of a paper", () => {
  test('is made into the paper once it was tried; undone, given up, kept', async () => {
    expect((await handIn(own())).faults).toEqual([]);
    expect(await made()).not.toContain('trân trọng kính trình');
    await core.call('templates.useDocx', { ...place, dossierId });
    expect(await made()).toContain('trân trọng kính trình');
    const { docx } = await core.call('templates.get', place);
    expect(docx).toMatchObject({ draft: null, used: { name: 'mau xa.docx', faults: [] } });
    await core.call('templates.restoreDocx', place);
    await core.undo();
    expect((await core.call('templates.get', place)).docx.used).not.toBeNull();
    await core.call('templates.restoreDocx', place);
    expect(await made()).not.toContain('trân trọng kính trình');
  }, 60_000);

  test('says the same figures as the PDF, in the words and formats of its fields', async () => {
    await handIn(own());
    const trial = await core.call('templates.tryDocx', { ...place, dossierId });
    expect(trial).toMatchObject({
      passed: true,
      faults: [],
      figures: [],
      leftOut: [],
      findings: [],
    });
    const text = trial.lines.join('\n');
    expect(text).toContain('19/19 tiêu chí (100%)');
    expect(text).not.toMatch(/[{}]/);
  });

  test('is tried on the sample of the program where no dossier is named', async () => {
    const ofVillage = { procedureId: 'village-2021-2025', paper: 'P01' };
    const { fileSha256, name } = await core.call('templates.startDocx', ofVillage);
    const uploadId = await core.stage(name, await fileOf(fileSha256));
    const trial = await core.call('templates.tryDocx', { ...ofVillage, dossierId: null, uploadId });
    expect(trial).toMatchObject({ passed: true, refusal: null });
    expect(docxText(await fileOf(trial.sha256))).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  }, 60_000);

  test('with an unknown field, a missing block and a loop left open is kept and refused for use', async () => {
    const faulty = editDocx(
      start,
      body((xml) =>
        xml
          .replace('{variant.sentence}', '{variant.sentense}')
          .replace('{@SIGN}', '{#w IN works}')
          .replace('{@BASIS}', '{@BASES}'),
      ),
    );
    const { faults } = await handIn(faulty);
    expect(faults).toMatchObject([
      { problem: 'missing-block', found: 'SIGN' },
      { problem: 'unknown-block', found: 'BASES', suggestion: 'BASIS' },
      { problem: 'unknown-field', found: 'variant.sentense', suggestion: 'variant.sentence' },
      { problem: 'unclosed-block', found: '{#w IN works}' },
    ]);
    expect(await core.refusal('templates.useDocx', { ...place, dossierId })).toMatchObject({
      code: 'template.faulty',
    });
    const { docx } = await core.call('templates.get', place);
    expect(docx).toMatchObject({ used: null, draft: { faults } });
  });

  test('that breaks the form, or states a typed figure that differs, is refused', async () => {
    await handIn(worded('TỜ TRÌNH', 'Tờ trình'));
    expect(await core.refusal('templates.useDocx', { ...place, dossierId })).toMatchObject({
      code: 'template.breaksForm',
    });
    await handIn(worded('{criteria.met:c}/', '17/'));
    const trial = await core.call('templates.tryDocx', { ...place, dossierId });
    expect(trial.figures).toMatchObject([{ found: '17/19', expected: '19/19' }]);
    expect(await core.refusal('templates.useDocx', { ...place, dossierId })).toMatchObject({
      code: 'template.docxDisagrees',
    });
  });

  test('with a typed figure that holds today refuses the paper once it does not', async () => {
    const report = { ...place, paper: 'P02' };
    const { fileSha256 } = await core.call('templates.startDocx', report);
    const typed = editDocx(
      await fileOf(fileSha256),
      body((xml) => xml.replace('{indicators.met:c}/', '75/')),
    );
    const uploadId = await core.stage('bao cao.docx', typed);
    expect((await core.call('templates.saveDocx', { ...report, uploadId })).faults).toEqual([]);
    await core.call('templates.useDocx', { ...report, dossierId });
    await core.call('assessments.enter', { dossierId, code: '1.1', answer: { value: false } });
    const order = { dossierId, papers: ['P02', 'P06'], formats: ['docx' as const] };
    const { made: others, refused } = await core.call('papers.make', order);
    expect(refused).toMatchObject([{ paper: 'P02', error: { code: 'template.docxDisagrees' } }]);
    expect(others).toMatchObject([{ paper: 'P06' }]);
    await core.call('assessments.enter', { dossierId, code: '1.1', answer: { value: true } });
    await core.call('templates.restoreDocx', report);
    await core.call('templates.discardDocx', report);
  }, 60_000);

  test('that holds a program or reaches outside is refused, and nothing changes', async () => {
    const macros = editDocx(start, (parts) => {
      parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] ?? '').replace(
        'wordprocessingml.document.main+xml',
        'ms-word.document.macroEnabled.main+xml',
      );
    });
    const uploadId = await core.stage('x.docx', macros);
    const text = await core.stage('x.docx', 'không phải Word');
    await changesNothing(core, async () => {
      expect(await core.refusal('templates.saveDocx', { ...place, uploadId })).toMatchObject({
        code: 'template.docxMacros',
      });
      expect(await core.refusal('templates.saveDocx', { ...place, uploadId: text })).toMatchObject({
        code: 'template.notDocx',
      });
    });
  });

  test('that lost a block it calls is left out, and the check says so', async () => {
    await putIntoUse(own());
    const apart = await core.call('check.dossier', { dossierId });
    expect(apart.findings.filter(({ rule }) => rule === 'T06')).toMatchObject([
      { fault: 'apart', place: { key: 'P01' } },
    ]);
    const { shipped } = await core.call('templates.get', place);
    const withoutGrounds = shipped.replaceAll(/^BASIS .*\n/gm, '');
    await core.call('templates.save', { ...place, text: withoutGrounds });
    await core.call('templates.use', { ...place, dossierId, compared: false });
    const after = await core.call('check.dossier', { dossierId });
    expect(after.findings.filter(({ rule }) => rule === 'T06')).toMatchObject([
      { fault: 'unusable', values: { found: 'BASIS' } },
    ]);
    expect(await made()).not.toContain('trân trọng kính trình');
    await core.call('templates.restore', place);
    await core.call('templates.discard', place);
  }, 60_000);

  test('goes to another office in the file of texts, as a draft', async () => {
    await putIntoUse(own());
    const { fileSha256, name, docx } = await core.call('templates.exportAll', {});
    expect(docx).toBe(1);
    const uploadId = await core.stage(name, await fileOf(fileSha256));
    const told = await core.call('templates.readFile', { uploadId });
    expect(told.wordings).toMatchObject([{ ...place, isDocx: true, isSame: true, faults: 0 }]);
    await core.call('templates.restoreDocx', place);
    await core.call('templates.discardDocx', place);
    expect(await core.call('templates.importFile', { uploadId })).toEqual({ drafts: 1, left: [] });
    const state = await core.call('templates.get', place);
    expect(state.docx).toMatchObject({ used: null, draft: { name: 'mau xa.docx', faults: [] } });
  });

  test('is shared alone, and the page of the paper says whose layout its DOCX has', async () => {
    const viewOf = async (paper: string) =>
      (await core.call('papers.list', { dossierId })).find((one) => one.paper === paper);
    await putIntoUse(own());
    expect(await viewOf('P01')).toMatchObject({
      docxFrom: 'office',
      procedureId: place.procedureId,
    });
    expect(await viewOf('P02')).toMatchObject({ docxFrom: 'outline' });
    const only = await core.call('templates.exportAll', { only: place });
    expect(only).toMatchObject({ docx: 1, wordings: 0, name: 'mau-van-ban-rieng-P01.json' });
    const other = { only: { ...place, paper: 'P02' } };
    const answer = await core.core.dispatch('templates.exportAll', other, { role: 'officer' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'template.nothingToShare' } });
    await core.call('templates.restoreDocx', place);
    await core.call('templates.discardDocx', place);
    expect(await viewOf('P01')).toMatchObject({ docxFrom: 'outline' });
  }, 60_000);

  test('is kept when the workspace is opened again, and makes the paper out of date', async () => {
    await made();
    await putIntoUse(own());
    const state = async () =>
      (await core.call('papers.list', { dossierId })).find(({ paper }) => paper === 'P01')?.state;
    expect(await state()).toBe('stale');
    await core.close();
    core = await openTestCore(folder.path);
    expect((await core.call('templates.get', place)).docx.used?.name).toBe('mau xa.docx');
    expect(await made()).toContain('trân trọng kính trình');
    expect(await state()).toBe('made');
  }, 60_000);
});
