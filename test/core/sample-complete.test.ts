import { beforeAll, describe, expect, test } from 'vitest';
import { buildSampleFolder, type Sample } from './support/sample-folder.ts';
import { pdfOfPages } from './support/small-files.ts';
import { changesNothing } from './support/unchanged.ts';

let sample: Awaited<ReturnType<typeof buildSampleFolder>>;

beforeAll(async () => {
  sample = await buildSampleFolder('complete');
}, 240_000);

const stateOf = async ({ call, dossierId }: Sample, paper: string) => {
  const view = (await call('papers.list', { dossierId })).find((one) => one.paper === paper);
  if (!view) throw new Error(`${paper} is not in the procedure`);
  return view;
};

const make = ({ call, dossierId }: Sample, paper: string) =>
  call('papers.make', { dossierId, papers: [paper], formats: ['docx'] });

const signing = async ({ stage, dossierId }: Sample, paper: string) => ({
  dossierId,
  paper,
  number: '301',
  signedOn: '2024-12-20',
  scanUploadId: await stage('da-ky.pdf', pdfOfPages(1)),
  confirmUncompared: true,
});

/** A fact that several papers print. */
const changeHouseholds = ({ call, dossierId }: Sample) =>
  call('assessments.enter', { dossierId, code: '4', answer: { denominator: '1.485' } });

describe('the complete sample commune', () => {
  test('has villages that add up to the commune, and no figure that contradicts another', () =>
    sample.withCopy(async ({ call }) => {
      const [commune] = await call('units.list', { level: 'commune' });
      const unitId = commune?.id ?? '';
      expect(await call('figures.contradictions', { unitId })).toEqual([]);
      const [round] = await call('villages.sheets', { unitId });
      expect(round).toMatchObject({ villages: 9, entered: 9 });
      const { columns } = await call('villages.sheet', { sheetId: round?.sheetId ?? '' });
      const totals = new Map(columns.map(({ concept, total }) => [concept, total]));
      expect(totals.get('roads.village.hard')).toBe('28.3');
      expect(totals.get('households.waste-sorted')).toBe('769');
      expect(columns.filter(({ total, commune: own }) => own?.value !== total)).toEqual([]);
    }));

  test('meets everything, with the papers signed that the tờ trình waits for', () =>
    sample.withCopy(async (core) => {
      const { call, dossierId } = core;
      const { verdict, totals, blocking } = await call('assessments.evaluate', { dossierId });
      expect([verdict, blocking]).toEqual(['met', []]);
      expect(totals.criteria).toEqual({ met: 19, total: 19, percent: '100.0' });
      expect(totals.indicators).toMatchObject({ counted: 75, total: 75, percent: '100.0' });
      const views = await call('papers.list', { dossierId });
      const signed = views.filter(({ state }) => state === 'signed').map(({ paper }) => paper);
      expect(signed.toSorted()).toEqual(['P02', 'P04', 'P05', 'P06']);
      expect((await stateOf(core, 'P01')).refusal).toBeNull();
    }));

  test('a paper is made, stale when a fact changes, made again, signed, frozen', () =>
    sample.withCopy(async (core) => {
      const { call, dossierId } = core;
      await make(core, 'P01');
      expect(await stateOf(core, 'P01')).toMatchObject({ state: 'made', version: 1 });
      await call('dossiers.update', { dossierId, patch: { superiorBody: 'UBND huyện Pha Din' } });
      expect((await stateOf(core, 'P01')).state).toBe('stale');
      await make(core, 'P01');
      expect(await stateOf(core, 'P01')).toMatchObject({ state: 'made', version: 1 });
      await call('papers.sign', await signing(core, 'P01'));
      const signed = await stateOf(core, 'P01');
      expect(signed).toMatchObject({ state: 'signed', number: '301/TTr-UBND', version: 1 });
      const again = await changesNothing(core, () => make(core, 'P01'));
      expect(again.made.map(({ sha256 }) => sha256)).toEqual(
        signed.files.filter(({ format }) => format === 'docx').map(({ sha256 }) => sha256),
      );
    }));

  test('after signing a change makes the next version and leaves the signed one alone', () =>
    sample.withCopy(async (core) => {
      const { call, dossierId } = core;
      await make(core, 'P01');
      await call('papers.sign', await signing(core, 'P01'));
      const signed = await stateOf(core, 'P01');
      await call('dossiers.update', { dossierId, patch: { superiorBody: 'UBND huyện Pha Din' } });
      const stale = await stateOf(core, 'P01');
      expect(stale).toMatchObject({ state: 'signed-stale', version: 1, files: signed.files });
      const all = await call('papers.make', { dossierId, formats: ['docx'] });
      const handedOut = all.made.find(({ paper }) => paper === 'P01');
      expect(handedOut).toMatchObject({ state: 'signed-stale', number: signed.number });
      expect(all.made.find(({ paper }) => paper === 'P03')).toMatchObject({ state: 'made' });
      await make(core, 'P01');
      expect(await stateOf(core, 'P01')).toMatchObject({ state: 'made', version: 2, number: null });
      await core.undo();
      expect(await stateOf(core, 'P01')).toEqual(stale);
    }));

  test('a paper whose facts changed before it was signed is frozen as it was printed', () =>
    sample.withCopy(async (core) => {
      const { call, dossierId } = core;
      await make(core, 'P01');
      const printed = await stateOf(core, 'P01');
      await call('dossiers.update', { dossierId, patch: { superiorBody: 'UBND huyện Pha Din' } });
      await call('papers.sign', await signing(core, 'P01'));
      expect(await stateOf(core, 'P01')).toMatchObject({
        state: 'signed-stale',
        files: printed.files,
      });
    }));

  test('prints indicators nobody compared only when the signer says that they know', () =>
    sample.withCopy(async (core) => {
      await changeHouseholds(core);
      await make(core, 'P02');
      const input = { ...(await signing(core, 'P02')), confirmUncompared: false };
      const error = await changesNothing(core, () => core.refusal('papers.sign', input));
      expect(error).toMatchObject({ code: 'paper.uncompared', field: 'confirmUncompared' });
    }));

  test('number and date of a signed paper stand in those that cite it', () =>
    sample.withCopy(async (core) => {
      const { call, dossierId } = core;
      await make(core, 'P01');
      await changeHouseholds(core);
      expect((await stateOf(core, 'P02')).state).toBe('signed-stale');
      await make(core, 'P02');
      await call('papers.sign', await signing(core, 'P02'));
      // Made while the report was 203: it cites 301 now.
      expect((await stateOf(core, 'P01')).state).toBe('stale');
      await make(core, 'P01');
      const preview = await call('papers.preview', { dossierId, paper: 'P01' });
      expect(preview.gaps).toEqual([]);
    }));

  test('is not signed with a number that is taken, too early a day, or nothing to sign', () =>
    sample.withCopy(async (core) => {
      const { refusal } = core;
      const unmade = await refusal('papers.sign', await signing(core, 'P01'));
      expect(unmade.code).toBe('paper.notMade');
      await make(core, 'P01');
      const { number } = await stateOf(core, 'P02');
      expect(number).toMatch(/^\d+\/BC-UBND$/);
      const wrong = [
        ['paper.dateBeforeAsOf', { signedOn: '2024-11-29' }],
        ['call.invalidInput', { number: '301/QĐ-UBND' }],
        ['call.invalidInput', { number: 'ba' }],
        ['paper.unknown', { paper: 'P99' }],
        ['paper.signedFrozen', { paper: 'P02' }],
        ['store.uploadUnknown', { scanUploadId: 'nothing' }],
      ] as const;
      const sign = await signing(core, 'P01');
      for (const [code, change] of wrong) {
        const input = { ...sign, ...change };
        const error = await changesNothing(core, () => refusal('papers.sign', input));
        expect([change, error.code]).toEqual([change, code]);
      }
      await changeHouseholds(core);
      await make(core, 'P02');
      const taken = { ...(await signing(core, 'P02')), number: number?.split('/')[0] };
      const error = await changesNothing(core, () => refusal('papers.sign', taken));
      expect(error.code).toBe('paper.numberTaken');
    }));

  test('a free text is kept for the paper it belongs to, and a signer is one of the unit', () =>
    sample.withCopy(async (core) => {
      const { call, dossierId, refusal } = core;
      const [text] = await call('papers.texts', { dossierId, paper: 'P02' });
      const field = text?.field ?? '';
      await call('papers.saveText', { dossierId, paper: 'P02', field, text: 'Viết lại.' });
      const texts = await call('papers.texts', { dossierId, paper: 'P02' });
      expect(texts.find((one) => one.field === field)?.text).toBe('Viết lại.');
      const wrong = [
        ['paper.unknown', 'papers.saveText', { paper: 'P99', field, text: 'x' }],
        ['record.notFound', 'papers.chooseSigner', { paper: 'P01', termId: 'nobody' }],
      ] as const;
      for (const [code, method, input] of wrong) {
        const error = await changesNothing(core, () => refusal(method, { dossierId, ...input }));
        expect(error.code).toBe(code);
      }
    }));
});
