import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { TestCore } from './support/open-test-core.ts';
import { buildSampleFolder } from './support/sample-folder.ts';
import { changesNothing } from './support/unchanged.ts';

const place = { procedureId: 'commune-2021-2025-three-tier', paper: 'P01' };
const shipped = readFileSync('resources/dossier-texts/P01.txt', 'utf8');
const own = shipped.replace('kính trình {superior.body} như sau:', 'trân trọng báo cáo như sau:');
const faulty = own.replace('H2 2.', 'P Xã {unit.nmae}\nH2 2.');

let folder: ReturnType<typeof temporaryFolder>;
let core: TestCore;
let dossierId: string;

beforeAll(async () => {
  folder = temporaryFolder();
  const sample = await (await buildSampleFolder('complete')).openCopy(folder.path);
  core = sample;
  dossierId = sample.dossierId;
}, 60_000);

afterAll(async () => {
  await core.close();
  folder[Symbol.dispose]();
});

afterEach(async () => {
  const { usedText, draft } = await core.call('templates.get', place);
  if (usedText !== null) await core.call('templates.restore', place);
  if (usedText !== null || draft !== null) await core.call('templates.discard', place);
});

const stateOfP01 = async () => {
  const { papers } = await core.call('templates.list', { dossierId });
  return papers.find(({ paper }) => paper === 'P01');
};

/** What the paper of the dossier reads like when it is made now. */
const made = async (): Promise<string> => {
  const { sha256 } = await core.call('papers.preview', { dossierId, paper: 'P01' });
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const path = (await core.core.openFile(sha256))?.path ?? '';
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)) }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : ' ')).join('');
  });
  return (await Promise.all(pages)).join(' ').replaceAll(/\s+/g, ' ');
};

describe("an office's own text of a paper", () => {
  test('is used for the paper once it was tried, and given up by one click', async () => {
    await core.call('templates.save', { ...place, text: own });
    expect(await made()).not.toContain('trân trọng báo cáo');
    await core.call('templates.use', { ...place, dossierId, compared: false });
    expect(await stateOfP01()).toMatchObject({ used: true, hasDraft: false, fault: null });
    expect(await made()).toContain('trân trọng báo cáo');
    await core.call('templates.restore', place);
    expect(await made()).not.toContain('trân trọng báo cáo');
    expect(await stateOfP01()).toMatchObject({ used: false, hasDraft: true });
    await core.undo();
    expect(await made()).toContain('trân trọng báo cáo');
  });

  test('with an unknown field is kept as a draft and refused for use; the paper is still made', async () => {
    await core.call('templates.save', { ...place, text: faulty });
    const line = faulty.slice(0, faulty.indexOf('{unit.nmae}')).split('\n').length;
    const trial = await core.call('templates.try', { ...place, text: faulty, dossierId });
    expect(trial).toMatchObject({
      passed: false,
      faults: [{ problem: 'unknown-field', line, found: 'unit.nmae', suggestion: 'unit.name' }],
    });
    const refusal = await core.refusal('templates.use', { ...place, dossierId, compared: false });
    expect(refusal).toMatchObject({ code: 'template.faulty', details: { line: String(line) } });
    expect(await core.call('templates.get', place)).toMatchObject({
      draft: faulty,
      usedText: null,
    });
    const { refused } = await core.call('papers.make', {
      dossierId,
      papers: ['P02'],
      formats: ['docx'],
    });
    expect(refused).toEqual([]);
  });

  test('that breaks the form is refused with the rule', async () => {
    const text = own.replace('TITLE TỜ TRÌNH', 'TITLE Tờ trình đề nghị');
    await core.call('templates.save', { ...place, text });
    const trial = await core.call('templates.try', { ...place, text, dossierId });
    expect(trial.findings.length).toBeGreaterThan(0);
    expect(
      await core.refusal('templates.use', { ...place, dossierId, compared: false }),
    ).toMatchObject({ code: 'template.breaksForm' });
  });

  test('is tried on the sample of the program where no dossier is named', async () => {
    const ofVillage = { procedureId: 'village-2021-2025', paper: 'P01' };
    const { shipped: text } = await core.call('templates.get', ofVillage);
    const trial = await core.call('templates.try', { ...ofVillage, text, dossierId: null });
    expect(trial).toMatchObject({ passed: true, faults: [], refusal: null });
    expect(trial.pages).toBeGreaterThan(0);
    expect(await core.core.openFile(trial.sha256 ?? '')).not.toBeNull();
  }, 60_000);

  test('a text compared with the signed template is not told of as uncompared', async () => {
    await core.call('templates.save', { ...place, text: own });
    await core.call('templates.use', { ...place, dossierId, compared: true });
    const before = await core.call('check.dossier', { dossierId });
    expect(before.findings.filter(({ rule }) => rule === 'T05')).toEqual([]);
    const t02 = (papers: typeof before.findings) =>
      papers.filter(({ rule, place: at }) => rule === 'T02' && at.key === 'P01').length;
    expect(t02(before.findings)).toBe(0);
    await core.call('templates.restore', place);
    const after = await core.call('check.dossier', { dossierId });
    expect(t02(after.findings)).toBe(1);
  });
});

describe('texts as a file', () => {
  const stageExported = async (change: (text: string) => string = (text) => text) => {
    const { fileSha256, name } = await core.call('templates.exportAll', {});
    const text = readFileSync((await core.core.openFile(fileSha256))?.path ?? '', 'utf8');
    return core.stage(name, change(text));
  };

  test('come in as drafts that nothing is made from', async () => {
    await core.call('templates.save', { ...place, text: own });
    const uploadId = await stageExported();
    await core.call('templates.discard', place);
    const { wordings } = await core.call('templates.readFile', { uploadId });
    expect(wordings).toMatchObject([{ ...place, replacesDraft: false, isSame: false, faults: 0 }]);
    expect(await core.call('templates.importFile', { uploadId })).toEqual({ drafts: 1, left: [] });
    expect(await core.call('templates.get', place)).toMatchObject({ draft: own, usedText: null });
  });

  test('that were changed on the way, or are no texts, are refused and nothing changes', async () => {
    await core.call('templates.save', { ...place, text: own });
    const changed = await stageExported((text) => text.replace('trân trọng', 'xin'));
    const strange = await core.stage('x.json', '{"format":"hoso-own-wordings/9","wordings":[]}');
    const broken = await core.stage('x.json', '{');
    await changesNothing(core, async () => {
      expect(await core.refusal('templates.importFile', { uploadId: changed })).toMatchObject({
        code: 'template.hashMismatch',
      });
      expect(await core.refusal('templates.importFile', { uploadId: strange })).toMatchObject({
        code: 'template.unreadableFile',
      });
      expect(await core.refusal('templates.readFile', { uploadId: broken })).toMatchObject({
        code: 'import.unknownFormat',
      });
    });
  });
});
