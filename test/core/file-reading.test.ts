import { describe, expect, test } from 'vitest';
import { parseReading } from '#shared/evidence/checklist/file-reading.ts';
import { createCommuneDossier, inCommune, type Commune } from './support/commune-dossier.ts';
import { lockedPdf } from './support/locked-pdf.ts';
import { jpegOf, pdfOf, pngOf, type Page } from './support/scanned-pdf.ts';
import { changesNothing } from './support/unchanged.ts';

const add = async ({ call, stage, dossierId }: Commune, name: string, bytes: Uint8Array) => {
  const uploadIds = [await stage(name, bytes)];
  const { evidenceId } = await call('evidence.add', { dossierId, targets: ['6.3'], uploadIds });
  const { files } = await call('evidence.get', { evidenceId });
  return { evidenceId, reading: parseReading(files[0]?.reading ?? null) };
};

const readPages = async (commune: Commune, pages: readonly Page[]) =>
  (await add(commune, 'a.pdf', pdfOf(pages))).reading;

describe('what the pages of a file look like', () => {
  test('is seen in a PDF: scans with their resolution, typed pages with their words, blank ones', () =>
    inCommune(async (commune) => {
      const pages: Page[] = [
        { scan: { dpi: 300 } },
        { scan: { dpi: 199 } },
        { scan: { dpi: 200, as: 'jpeg' } },
        { text: 'Quyet dinh' },
      ];
      expect(await readPages(commune, pages)).toEqual({
        version: 1,
        pages: 4,
        scannedPages: 3,
        lowestDpi: 199,
        lowestDpiPage: 2,
        blankCount: 0,
        blankPages: [],
        hasText: true,
      });
      const typed = await readPages(commune, [{ text: 'Bao cao' }, { drawing: 'line' }]);
      expect(typed).toMatchObject({ lowestDpi: null, blankCount: 0, scannedPages: 0 });
    }));

  test('is blank where nothing is written: no mark at all, white on white, or a scan of empty paper', () =>
    inCommune(async (commune) => {
      const pages: Page[] = [
        { text: 'Quyet dinh' },
        'blank',
        { drawing: 'white' },
        { scan: { dpi: 200, ink: false } },
        { scan: { dpi: 200, ink: false, as: 'jpeg' } },
        { scan: { dpi: 200, as: 'jpeg' } },
      ];
      const reading = await readPages(commune, pages);
      expect(reading).toMatchObject({ blankCount: 4, blankPages: [2, 3, 4, 5] });
    }));

  test('is seen in a picture, held as a page of A4 either way', () =>
    inCommune(async (commune) => {
      const upright = await add(commune, 'a.jpg', jpegOf(1654, 2339, true));
      expect(upright.reading).toMatchObject({ lowestDpi: 200, blankCount: 0, pages: 1 });
      const lying = await add(commune, 'b.png', pngOf(2339, 1646, true));
      expect(lying.reading).toMatchObject({ lowestDpi: 199, blankCount: 0 });
      const white = await add(commune, 'c.png', pngOf(600, 800, false));
      expect(white.reading).toMatchObject({ blankCount: 1, blankPages: [1] });
      const empty = await add(commune, 'd.jpg', jpegOf(600, 800, false));
      expect(empty.reading).toMatchObject({ blankCount: 1 });
    }));

  test('is not guessed for what cannot be looked into, and a file read again reads the same', () =>
    inCommune(async (commune) => {
      const { call, unitId } = commune;
      const text = await add(commune, 'ghi-chu.txt', Buffer.from('Ghi chú'));
      expect(text.reading).toBeNull();
      const { evidenceId, reading } = await add(commune, 'a.pdf', pdfOf([{ scan: { dpi: 250 } }]));
      expect(await call('checklist.readFiles', { unitId, evidenceId })).toEqual({ read: 1 });
      const { files } = await call('evidence.get', { evidenceId });
      expect(parseReading(files[0]?.reading ?? null)).toEqual(reading);
      expect(await call('checklist.readFiles', { unitId })).toEqual({ read: 0 });
    }));

  test('is asked for nothing that is not there, and for no other unit', () =>
    inCommune(async (commune) => {
      const { refusal, unitId } = commune;
      const error = await changesNothing(commune, () =>
        refusal('checklist.readFiles', { unitId, evidenceId: 'nothing' }),
      );
      expect(error.code).toBe('record.notFound');
    }));

  test('tells how far it is, and stops when asked: then nothing is kept', () =>
    inCommune(async (commune) => {
      const { call, core, refusal, stage, dossierId, unitId } = commune;
      const pages = Array.from({ length: 40 }, (): Page => ({ scan: { dpi: 100, as: 'jpeg' } }));
      const uploadIds = [await stage('day.pdf', pdfOf(pages))];
      const seen: number[] = [];
      core.onEvent((event) => {
        if (event.type !== 'jobProgress' || event.total !== pages.length) return;
        seen.push(event.done);
        void core.dispatch('jobs.cancel', { jobId: event.jobId }, { role: 'officer' });
      });
      const error = await changesNothing(commune, () =>
        refusal('evidence.add', { dossierId, targets: ['6.3'], uploadIds }),
      );
      expect(error.code).toBe('call.cancelled');
      expect(seen.length).toBeGreaterThan(0);
      expect(Math.max(...seen)).toBeLessThan(pages.length);
      expect(await call('evidence.list', { unitId })).toEqual([]);
    }));

  test('of a locked or a truncated file is not needed: neither becomes a proof', () =>
    inCommune(async (commune) => {
      const { refusal, stage, dossierId } = commune;
      const whole = pdfOf([{ scan: { dpi: 200, as: 'jpeg' } }]);
      const jpeg = jpegOf(600, 800, true);
      const hostile = [
        ['a.pdf', await lockedPdf(), 'evidence.encryptedPdf'],
        ['b.pdf', whole.subarray(0, 600), 'evidence.damagedPdf'],
        ['c.jpg', jpeg.subarray(0, jpeg.length - 400), 'evidence.damagedImage'],
        ['d.pdf', new Uint8Array(), 'evidence.emptyFile'],
      ] as const;
      for (const [name, bytes, code] of hostile) {
        const uploadIds = [await stage(name, bytes)];
        const input = { dossierId, targets: ['6.3'], uploadIds };
        const error = await changesNothing(commune, () => refusal('evidence.add', input));
        expect([name, error.code]).toEqual([name, code]);
      }
    }));
});

const described = {
  kind: 'Quyết định',
  number: '2612/QĐ-UBND',
  issuedOn: '2024-11-22',
  issuer: 'UBND huyện Thượng Ngàn',
  subject: 'Công nhận thôn văn hóa',
  copyKind: 'certified-copy',
  signature: 'sealed',
} as const;

describe('a required proof', () => {
  const first = async ({ call, dossierId }: Commune) => {
    const { targets } = await call('checklist.dossier', { dossierId, target: '6.3' });
    const item = targets[0]?.items[0];
    if (!item) throw new Error('6.3 asks for nothing');
    const failed = (item.proof?.failures ?? []).map(({ rule, reason }) => `${rule}.${reason}`);
    return { state: item.state, failed, isChosen: item.isChosen, label: item.proof?.label };
  };

  test('is missing, arrives, and is usable once every rule is passed; undo takes each step back', () =>
    inCommune(async (commune) => {
      const { call, undo } = commune;
      expect(await first(commune)).toMatchObject({ state: 'missing', failed: [] });
      const { evidenceId } = await add(commune, 'a.pdf', pdfOf([{ scan: { dpi: 199 } }]));
      // Nobody has said what it is.
      expect(await first(commune)).toMatchObject({ state: 'missing' });
      await call('evidence.update', { evidenceId, patch: { ...described, signature: 'unknown' } });
      expect(await first(commune)).toMatchObject({
        state: 'arrived',
        failed: ['signature.unknown-sealed', 'readable.coarse'],
      });
      await call('evidence.update', { evidenceId, patch: { signature: 'sealed' } });
      expect(await first(commune)).toMatchObject({ failed: ['readable.coarse'] });
      const better = await add(commune, 'b.pdf', pdfOf([{ scan: { dpi: 200 } }]));
      await call('evidence.update', { evidenceId: better.evidenceId, patch: described });
      expect(await first(commune)).toMatchObject({ state: 'usable', failed: [], label: 'MC-002' });
      await undo();
      expect(await first(commune)).toMatchObject({ state: 'arrived', label: 'MC-001' });
    }));

  test('is the one the officer says, whatever its description, and links it', () =>
    inCommune(async (commune) => {
      const { call, stage, dossierId, undo } = commune;
      const uploadIds = [await stage('a.pdf', pdfOf([{ text: 'x' }]))];
      const { evidenceId } = await call('evidence.add', { dossierId, targets: [], uploadIds });
      const choice = { dossierId, requirement: '6.3/cultural-villages-decision' };
      await call('checklist.choose', { ...choice, evidenceId });
      expect(await first(commune)).toMatchObject({
        state: 'arrived',
        isChosen: true,
        label: 'MC-001',
      });
      const { links } = await call('evidence.get', { evidenceId });
      expect(links.map(({ target }) => target)).toEqual(['6.3']);
      await call('checklist.choose', { ...choice, evidenceId: null });
      expect(await first(commune)).toMatchObject({ state: 'missing', isChosen: false });
      await undo();
      expect(await first(commune)).toMatchObject({ state: 'arrived', isChosen: true });
    }));

  test('is not one that the list lacks, nor a proof that is not there or of another commune', () =>
    inCommune(async (commune) => {
      const { call, refusal, stage, dossierId } = commune;
      const requirement = '6.3/cultural-villages-decision';
      const other = await createCommuneDossier(commune, 'Tả Van');
      const uploadIds = [await stage('a.pdf', pdfOf([{ text: 'x' }]))];
      const foreign = await call('evidence.add', {
        dossierId: other.dossierId,
        targets: [],
        uploadIds,
      });
      const wrong = [
        [{ requirement: '6.3/nothing', evidenceId: 'e1' }, 'checklist.unknownRequirement'],
        [{ requirement, evidenceId: 'nothing' }, 'record.notFound'],
        [{ requirement, evidenceId: foreign.evidenceId }, 'record.notFound'],
        [{ requirement, evidenceId: null, dossierId: 'nothing' }, 'record.notFound'],
      ] as const;
      for (const [input, code] of wrong) {
        const error = await changesNothing(commune, () =>
          refusal('checklist.choose', { dossierId, ...input }),
        );
        expect(error.code).toBe(code);
      }
      const unknown = await refusal('checklist.dossier', { dossierId, target: '99' });
      expect(unknown.code).toBe('criteria.unknownIndicator');
    }));
});
