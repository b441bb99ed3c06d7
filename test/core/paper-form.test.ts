import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { editDocx, inPart } from '../documents/form/docx-edit.ts';
import { buildSampleFolder, type Sample } from './support/sample-folder.ts';
import { changesNothing } from './support/unchanged.ts';

let sample: Awaited<ReturnType<typeof buildSampleFolder>>;

beforeAll(async () => {
  sample = await buildSampleFolder('complete');
}, 240_000);

/** The head of the office writes a degree before the name, which Nghị định 30/2020/NĐ-CP leaves to doctors and soldiers. */
const nameWithDegree = async ({ call, unitId }: Sample) => {
  const [head] = await call('people.signers', { unitId, on: '2024-12-20' });
  const person = (await call('people.list', { unitId })).find(({ terms }) =>
    terms.some(({ id }) => id === head?.term.id),
  );
  if (!person) throw new Error('the sample has no signer');
  await call('people.save', { personId: person.id, name: `ThS. ${person.name}` });
};

const formOf = async ({ call, dossierId }: Sample, paper: string) =>
  (await call('papers.checkForm', { dossierId, paper })).files;

describe('the form of made files', () => {
  test('is kept by every paper of the sample, signed or not', () =>
    sample.withCopy(async (core) => {
      const { call, dossierId } = core;
      await call('papers.make', { dossierId, papers: ['P01', 'P03', 'P07', 'P08'] });
      expect((await call('papers.readForms', { dossierId })).read).toBeGreaterThan(10);
      expect(await call('papers.readForms', { dossierId })).toEqual({ read: 0 });
      const views = await call('papers.list', { dossierId });
      for (const { paper } of views.filter(({ phase }) => phase === 'application')) {
        const files = await formOf(core, paper);
        expect(files.map(({ format }) => format)).toEqual(['pdf', 'docx']);
        expect(files.flatMap(({ findings }) => findings)).toEqual([]);
        expect(Math.min(...files.map(({ rules }) => rules))).toBeGreaterThan(15);
      }
    }));

  test('is told with rule, basis and place where the words of an office break it', () =>
    sample.withCopy(async (core) => {
      const { call, dossierId } = core;
      await nameWithDegree(core);
      await call('papers.make', { dossierId, papers: ['P01'] });
      const [pdf, docx] = await formOf(core, 'P01');
      const finding = { rule: 'ND30-CK-13', found: 'ThS.' };
      expect(pdf?.findings).toEqual([expect.objectContaining(finding)]);
      expect(docx?.findings).toEqual([expect.objectContaining(finding)]);
      expect(pdf?.findings[0]?.words).not.toBe('');
      expect(pdf?.findings[0]?.basis).toContain('Phụ lục I');
      const layout = async () =>
        (await call('check.dossier', { dossierId })).findings.filter(({ rule }) => rule === 'K15');
      const told = { fault: 'layout', place: { key: 'P01' }, values: { rule: 'ND30-CK-13' } };
      expect(await layout()).toMatchObject([told]);
    }));

  test('is judged again when a paper comes back from Word, and so are its figures', () =>
    sample.withCopy(async (core) => {
      const { call, dossierId, refusal, stage } = core;
      const { made } = await call('papers.make', { dossierId, papers: ['P01'], formats: ['docx'] });
      const stored = await core.core.openFile(made[0]?.sha256 ?? '');
      const bytes = readFileSync(stored?.path ?? '');
      const check = async (file: Uint8Array) =>
        call('papers.checkReturned', {
          uploadId: await stage('sua.docx', file),
          of: { dossierId, paper: 'P01' },
        });
      const same = await check(bytes);
      expect(same).toMatchObject({ kind: 'proposal', findings: [], figures: [], remarks: [] });
      const changed = editDocx(
        bytes,
        inPart('word/document.xml', (xml) => xml.replace('19/19', '18/19')),
      );
      expect((await check(changed)).figures).toMatchObject([{ found: '18/19', expected: '19/19' }]);
      const none = await refusal('papers.checkReturned', { uploadId: await stage('a.docx', 'a') });
      expect(none.code).toBe('paper.notWord');
    }));

  test('is judged on the pages of a preview before anything is made', () =>
    sample.withCopy(async (core) => {
      const { call, dossierId } = core;
      expect(await formOf(core, 'P01')).toEqual([]);
      const { sha256 } = await call('papers.preview', { dossierId, paper: 'P01' });
      const draft = { dossierId, paper: 'P01', draftSha256: sha256 };
      const { files } = await call('papers.checkForm', draft);
      expect(files).toMatchObject([{ format: 'pdf', findings: [] }]);
      expect(files[0]?.rules).toBeGreaterThan(30);
    }));

  test('of what is no PDF, of an unknown paper and of a file that is gone is refused with a sentence', () =>
    sample.withCopy(async (core) => {
      const { call, dossierId } = core;
      const proofs = await call('evidence.list', { unitId: core.unitId });
      const photo = proofs.find(({ form }) => form === 'photo')?.files[0];
      const order = { dossierId, paper: 'P02', draftSha256: photo?.sha256 ?? '' };
      const unreadable = await changesNothing(core, () => core.refusal('papers.checkForm', order));
      expect(unreadable.code).toBe('paper.unreadable');
      const unknown = await core.refusal('papers.checkForm', { dossierId, paper: 'P99' });
      expect(unknown.code).toBe('paper.unknown');
      const gone = { ...order, draftSha256: '0'.repeat(64) };
      expect((await core.refusal('papers.checkForm', gone)).code).toBe('store.missingFile');
    }));
});
