import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { body, editDocx } from '../documents/form/docx-edit.ts';
import { docxText } from '../documents/support/office-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { TestCore } from './support/open-test-core.ts';
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

const fileOf = async (sha256: string | null): Promise<Uint8Array> =>
  new Uint8Array(readFileSync((await core.core.openFile(sha256 ?? ''))?.path ?? ''));

const worded = (...changes: readonly (readonly [string, string])[]): Uint8Array =>
  editDocx(
    start,
    body((xml) => changes.reduce((text, [before, after]) => text.replace(before, after), xml)),
  );

const tryIt = async (bytes: Uint8Array | string) => {
  const uploadId = await core.stage('mau xa.docx', bytes);
  return core.call('templates.tryDocx', { ...place, dossierId, uploadId });
};

describe("an office's own DOCX of a paper, tried", () => {
  test('says the same figures as the PDF, in the words of the office', async () => {
    const bytes = worded(['kính trình {superior.body}', 'trân trọng kính trình {superior.body}']);
    const trial = await tryIt(bytes);
    expect(trial).toMatchObject({
      passed: true,
      faults: [],
      figures: [],
      typed: [],
      leftOut: [],
      findings: [],
    });
    const text = docxText(await fileOf(trial.sha256));
    expect(text).toContain('trân trọng kính trình Ủy ban nhân dân huyện Thượng Ngàn');
    expect(text).toContain('19/19 tiêu chí (100%)');
    expect(text).not.toMatch(/[{}]/);
  });

  test('is filled with the sample of the program where no dossier is named', async () => {
    const ofVillage = { procedureId: 'village-2021-2025', paper: 'P01' };
    const { fileSha256, name } = await core.call('templates.startDocx', ofVillage);
    const uploadId = await core.stage(name, await fileOf(fileSha256));
    const trial = await core.call('templates.tryDocx', { ...ofVillage, dossierId: null, uploadId });
    expect(trial).toMatchObject({ passed: true, refusal: null });
    expect(docxText(await fileOf(trial.sha256))).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  }, 60_000);

  test('is laid beside the PDF line by line: as it was begun nothing is apart', async () => {
    for (const paper of ['P01', 'P03', 'P06', 'P18']) {
      const { fileSha256, name } = await core.call('templates.startDocx', { ...place, paper });
      const uploadId = await core.stage(name, await fileOf(fileSha256));
      const order = { ...place, paper, dossierId, uploadId };
      const { lines, pdfLines } = await core.call('templates.tryDocx', order);
      expect(pdfLines.length).toBeGreaterThan(10);
      expect(lines).toEqual(pdfLines);
    }
    const bytes = worded(['kính trình {superior.body}', 'trân trọng kính trình {superior.body}']);
    const { lines, pdfLines } = await tryIt(bytes);
    expect(lines.filter((line) => !pdfLines.includes(line))).toHaveLength(1);
  }, 60_000);

  test('has every fault told by name: an unknown field and block, one missing, a loop left open', async () => {
    const trial = await tryIt(
      worded(
        ['{variant.sentence}', '{variant.sentense}'],
        ['{@SIGN}', '{#w IN works}'],
        ['{@BASIS}', '{@BASES}'],
      ),
    );
    expect(trial).toMatchObject({ passed: false, sha256: null });
    expect(trial.faults).toMatchObject([
      { problem: 'missing-block', found: 'SIGN' },
      { problem: 'unknown-block', found: 'BASES', suggestion: 'BASIS' },
      { problem: 'unknown-field', found: 'variant.sentense', suggestion: 'variant.sentence' },
      { problem: 'unclosed-block', found: '{#w IN works}' },
    ]);
  });

  test('that breaks the form, states a typed figure that differs, or leaves one out is told', async () => {
    const title = await tryIt(worded(['TỜ TRÌNH', 'Tờ trình']));
    expect(title.passed).toBe(false);
    expect(title.findings.length).toBeGreaterThan(0);
    const typed = await tryIt(worded(['{criteria.met:c}/', '17/']));
    expect(typed).toMatchObject({
      passed: false,
      figures: [{ found: '17/19', expected: '19/19' }],
    });
    const reworded = await tryIt(
      worded(['đạt {criteria.met:c}/{criteria.total:c} tiêu chí', 'đã có 19 tiêu chí']),
    );
    expect(reworded).toMatchObject({ figures: [], typed: [{ found: '19' }] });
    const shorter = await tryIt(worded(['({criteria.percent:p}), ', ', ']));
    expect(shorter.passed).toBe(true);
    expect(shorter.leftOut).toHaveLength(1);
  });

  test('that holds a program, or is no DOCX, is refused in words, and nothing changes', async () => {
    const macros = editDocx(start, (parts) => {
      parts['word/vbaProject.bin'] = 'x';
    });
    await changesNothing(core, async () => {
      expect((await tryIt(macros)).refusal).toMatchObject({ code: 'template.docxMacros' });
      expect((await tryIt('không phải Word')).refusal).toMatchObject({ code: 'template.notDocx' });
    });
  });
});
