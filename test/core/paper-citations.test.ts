import { expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { inCommune, type Commune } from './support/commune-dossier.ts';
import { changesNothing } from './support/unchanged.ts';
import { pdfOfPages } from './support/small-files.ts';
import { wordedPdf } from './support/worded-pdf.ts';

const page = (name: string): string =>
  Array.from({ length: 30 }, (_, at) => `${name}${at}`).join(' ');

/** Minutes that name the proof, signed. */
const signed = async (core: Commune) => {
  const { call, stage, dossierId } = core;
  const uploadIds = [
    await stage('ban-do.pdf', wordedPdf([page('an'), page('binh')])),
    await stage('kem.pdf', pdfOfPages(1)),
  ];
  const { evidenceId } = await call('evidence.add', { dossierId, targets: [], uploadIds });
  await call('evidence.link', { dossierId, target: '9', evidenceId, pageFrom: 2, quote: 'binh7' });
  const other = await call('evidence.add', {
    dossierId,
    targets: ['9'],
    uploadIds: [await stage('khac.pdf', pdfOfPages(4))],
  });
  const text = 'Nhất trí theo MC-001.';
  await call('papers.saveText', { dossierId, paper: 'P05', field: 'conclusion', text });
  await call('papers.make', { dossierId, papers: ['P05'], formats: ['docx'] });
  const scanUploadId = await stage('da-ky.pdf', pdfOfPages(1));
  const signature = { number: '88', signedOn: day('2024-12-24'), confirmUncompared: true };
  await call('papers.sign', { dossierId, paper: 'P05', ...signature, scanUploadId });
  return { evidenceId, otherId: other.evidenceId };
};

const citations = ({ call, dossierId }: Commune) =>
  call('papers.citations', { dossierId, paper: 'P05', of: 'issued' });

test('a signed paper opens the very files it cited, and says when a newer one is there', () =>
  inCommune(async (core) => {
    const { call, stage } = core;
    const { evidenceId } = await signed(core);
    const before = await citations(core);
    expect(before).toMatchObject([
      { label: 'MC-001', name: 'kem.pdf', target: '', pageFrom: null, newer: null },
      {
        label: 'MC-001',
        name: 'ban-do.pdf',
        target: '9',
        pageFrom: 2,
        quote: 'binh7',
        newer: null,
      },
    ]);
    await call('evidence.replace', {
      evidenceId,
      uploadIds: [await stage('moi.pdf', wordedPdf([page('cao'), page('an')]))],
      patch: { number: '9/TB' },
    });
    const after = await citations(core);
    expect(after.map(({ newer, ...cited }) => ({ ...cited, newer: null }))).toEqual(before);
    expect(after[1]).toMatchObject({ revision: 1, newer: { revision: 2, number: '9/TB' } });
    for (const { sha256 } of after)
      expect(await core.core.openFile(sha256 ?? '')).toMatchObject({
        mediaType: 'application/pdf',
      });
    const now = await call('papers.citations', {
      dossierId: core.dossierId,
      paper: 'P05',
      of: 'now',
    });
    expect(now).toMatchObject([{ name: 'moi.pdf', revision: 2, newer: null }]);
  }));

test('what a signed paper cites is not removed, and the refusal names the paper', () =>
  inCommune(async (core) => {
    const { call, refusal } = core;
    const { evidenceId, otherId } = await signed(core);
    const { files } = await call('evidence.get', { evidenceId });
    for (const [method, input] of [
      ['evidence.remove', { evidenceId }],
      ['evidence.removeFile', { fileId: files[0]?.id }],
    ] as const) {
      const error = await changesNothing(core, () => refusal(method, input));
      expect(error).toMatchObject({
        code: 'evidence.citedBySigned',
        details: { paper: 'P05', number: '88', day: '24/12/2024' },
      });
    }
    await call('evidence.remove', { evidenceId: otherId });
  }));

test('a citation of a signed paper outlives a merge and a split, and the proof stays kept', () =>
  inCommune(async (core) => {
    const { call, refusal } = core;
    const { evidenceId, otherId } = await signed(core);
    const before = await citations(core);
    const { files } = await call('evidence.get', { evidenceId });
    const fileIds = [files[0]?.id ?? ''];
    const split = await call('evidence.split', { evidenceId, fileIds });
    expect(await citations(core)).toEqual(before);
    await call('evidence.merge', { evidenceId: otherId, otherId: split.evidenceId });
    expect(await citations(core)).toEqual(before);
    for (const id of [evidenceId, otherId]) {
      const error = await refusal('evidence.remove', { evidenceId: id });
      expect(error.code).toBe('evidence.citedBySigned');
    }
  }));

test('adding a proof is not undone once a signed paper cites it; undoing the signature frees it', () =>
  inCommune(async (core) => {
    const { call, refusal, undo, dossierId } = core;
    const { evidenceId } = await signed(core);
    const { items } = await call('history.list', { about: { kind: 'all' }, limit: 50 });
    const adding = items.findLast(({ method }) => method === 'evidence.add');
    const commandId = adding?.commandId ?? '';
    const error = await changesNothing(core, () => refusal('history.undo', { commandId }));
    expect(error.code).toBe('record.inUse');
    await undo();
    expect(await citations(core)).toEqual([]);
    await call('evidence.remove', { evidenceId });
    expect(await call('papers.citations', { dossierId, paper: 'P05', of: 'now' })).toEqual([]);
  }));

test('a paper signed after its facts changed cites what was printed, in the files of that day', () =>
  inCommune(async (core) => {
    const { call, stage, dossierId } = core;
    const added = async (name: string, words: string) =>
      call('evidence.add', {
        dossierId,
        targets: ['9'],
        uploadIds: [await stage(name, wordedPdf([page(words)]))],
      });
    const { evidenceId } = await added('cu.pdf', 'an');
    await added('khac.pdf', 'binh');
    const say = (text: string) =>
      call('papers.saveText', { dossierId, paper: 'P05', field: 'conclusion', text });
    await say('Nhất trí theo MC-001.');
    await call('papers.make', { dossierId, papers: ['P05'], formats: ['docx'] });
    await say('Nhất trí theo MC-002.');
    const uploadIds = [await stage('moi.pdf', wordedPdf([page('cao')]))];
    await call('evidence.replace', { evidenceId, uploadIds });
    const scanUploadId = await stage('da-ky.pdf', pdfOfPages(1));
    const signature = { number: '88', signedOn: day('2024-12-24'), confirmUncompared: true };
    await call('papers.sign', { dossierId, paper: 'P05', ...signature, scanUploadId });
    expect(await citations(core)).toMatchObject([
      { label: 'MC-001', name: 'cu.pdf', revision: 1, newer: { revision: 2 } },
    ]);
  }));
