import { describe, expect, test } from 'vitest';
import { lastingCode } from '#shared/evidence/lasting-code.ts';
import { day } from '#shared/kernel/day.ts';
import { createCommuneDossier, inCommune } from './support/commune-dossier.ts';
import { changesNothing } from './support/unchanged.ts';
import {
  addWorded as added,
  citeProof as cited,
  readProof as read,
  wordedPages,
} from './support/worded-proof.ts';

const [a, b, c, d] = wordedPages;

describe('a citation', () => {
  test('names the file its pages are of, and words that stand there', () =>
    inCommune(async (core) => {
      const { refusal, dossierId } = core;
      const evidenceId = await added(core, [a], [b, c]);
      const [, second] = (await read(core, evidenceId)).files;
      const linkId = await cited(core, evidenceId, { pageFrom: 2 });
      expect((await read(core, evidenceId)).links).toMatchObject([{ fileId: second?.id }]);
      const wrong = [
        ['evidence.pageRange', { fileId: second?.id, pageFrom: 3 }],
        ['evidence.quoteNotFound', { fileId: second?.id, pageFrom: 2, quote: 'binh3 binh4' }],
        ['evidence.fileNotCurrent', { fileId: 'gone', pageFrom: 1 }],
      ] as const;
      for (const [code, change] of wrong) {
        const cite = await changesNothing(core, () =>
          refusal('evidence.cite', { linkId, ...change }),
        );
        expect(cite.code).toBe(code);
        const link = { dossierId, target: '4', evidenceId, ...change };
        expect((await changesNothing(core, () => refusal('evidence.link', link))).code).toBe(code);
      }
      const gone = await refusal('evidence.cite', { linkId: 'gone', pageFrom: 1 });
      expect(gone.code).toBe('record.notFound');
    }));

  test('finds its page by the words where no page is given', () =>
    inCommune(async (core) => {
      const evidenceId = await added(core, [a, b]);
      await cited(core, evidenceId, { quote: 'binh5' });
      expect((await read(core, evidenceId)).links).toMatchObject([{ pageFrom: 2, quote: 'binh5' }]);
    }));

  test('keeps its words while their page is among its pages', () =>
    inCommune(async (core) => {
      const evidenceId = await added(core, [a, b, c]);
      const linkId = await cited(core, evidenceId, { pageFrom: 2, quote: 'binh5' });
      const quoteOf = async (pages: object) => {
        await core.call('evidence.cite', { linkId, ...pages });
        return (await read(core, evidenceId)).links[0]?.quote;
      };
      expect(await quoteOf({ pageTo: 3 })).toBe('binh5');
      expect(await quoteOf({ pageFrom: 1 })).toBe('binh5');
      expect(await quoteOf({ pageFrom: 3 })).toBe(null);
    }));

  test('moves to another indicator with its pages, never over another citation', () =>
    inCommune(async (core) => {
      const { call, refusal, undo } = core;
      const evidenceId = await added(core, [a, b]);
      const linkId = await cited(core, evidenceId, { pageFrom: 2, quote: 'binh5' });
      const before = await read(core, evidenceId);
      await call('evidence.move', { linkId, target: '4' });
      const { links } = await read(core, evidenceId);
      expect(links).toMatchObject([{ target: '4', pageFrom: 2, quote: 'binh5' }]);
      await undo();
      expect(await read(core, evidenceId)).toEqual(before);
      await call('evidence.link', { dossierId: core.dossierId, target: '4', evidenceId });
      const error = await changesNothing(core, () =>
        refusal('evidence.move', { linkId, target: '4' }),
      );
      expect(error).toMatchObject({ code: 'evidence.alreadyLinked', details: { code: '4' } });
    }));
});

describe('files of a proof', () => {
  test('are taken out but for the last one, and citations of them are marked', () =>
    inCommune(async (core) => {
      const { call, refusal, undo } = core;
      const evidenceId = await added(core, [a], [b, c]);
      await cited(core, evidenceId, { pageFrom: 2 });
      const before = await read(core, evidenceId);
      const [first, second] = before.files;
      await call('evidence.removeFile', { fileId: second?.id ?? '' });
      const after = await read(core, evidenceId);
      expect(after.files).toMatchObject([{ name: 'tep-1.pdf' }]);
      expect(after.links).toMatchObject([{ pageFrom: 2, doubt: 'fileGone' }]);
      const error = await changesNothing(core, () =>
        refusal('evidence.removeFile', { fileId: first?.id }),
      );
      expect(error.code).toBe('evidence.lastFile');
      await undo();
      expect(await read(core, evidenceId)).toEqual(before);
    }));

  test('change places, and a citation of before files were named keeps its file', () =>
    inCommune(async (core) => {
      const { call } = core;
      const evidenceId = await added(core, [a, b], [c, d]);
      await cited(core, evidenceId, { pageFrom: 2 });
      const [first, second] = (await read(core, evidenceId)).files;
      await call('evidence.orderFiles', { evidenceId, fileIds: [second?.id ?? ''] });
      const after = await read(core, evidenceId);
      expect(after.files.map(({ name }) => name)).toEqual(['tep-2.pdf', 'tep-1.pdf']);
      expect(after.links).toMatchObject([{ fileId: first?.id, pageFrom: 2 }]);
    }));
});

describe('two proofs', () => {
  test('become one: files, citations and what else names the other go over', () =>
    inCommune(async (core) => {
      const { call, undo, unitId, dossierId } = core;
      const one = await added(core, [a]);
      const other = await added(core, [b, c]);
      await cited(core, one, { pageFrom: 1 });
      await cited(core, other, { pageFrom: 2, quote: 'cao3' });
      await call('evidence.link', { dossierId, target: '4', evidenceId: other });
      await call('figures.save', {
        unitId,
        concept: 'households',
        asOf: day('2024-11-30'),
        value: '3',
        evidenceId: other,
      });
      const before = await call('evidence.list', { unitId, dossierId });
      expect(await call('evidence.merge', { evidenceId: one, otherId: other })).toEqual({
        revision: 2,
      });
      const after = await read(core, one);
      const [first, second] = after.files;
      expect(after.files.map(({ pages, position }) => [pages, position])).toEqual([
        [1, 0],
        [2, 1],
      ]);
      expect(
        after.links
          .map(({ target, fileId, pageFrom, quote }) => [target, fileId, pageFrom, quote])
          .toSorted((x, y) => String(x).localeCompare(String(y))),
      ).toEqual([
        ['4', null, null, null],
        ['9', first?.id, 1, null],
        ['9', second?.id, 2, 'cao3'],
      ]);
      expect(after.revisions[0]).toMatchObject({
        revision: 2,
        reason: 'MC-002',
        fromEvidenceId: other,
      });
      expect(await call('figures.list', { unitId })).toMatchObject([{ evidenceId: one }]);
      expect((await call('evidence.list', { unitId })).map(({ id }) => id)).toEqual([one]);
      // Whoever holds the other's cover sheet still finds the papers.
      const found = await call('evidence.byCode', { code: lastingCode(other) });
      expect(found).toMatchObject({ evidenceId: one });
      const { evidence } = await call('assessments.indicator', { dossierId, code: '9' });
      expect(evidence.map(({ label, pageFrom }) => [label, pageFrom])).toEqual([
        ['MC-001', 1],
        ['MC-001', 2],
      ]);
      await undo();
      expect(await call('evidence.list', { unitId, dossierId })).toEqual(before);
    }));

  test('are not merged with themselves or with those of another place', () =>
    inCommune(async (core) => {
      const { refusal } = core;
      const evidenceId = await added(core, [a]);
      const elsewhere = await createCommuneDossier(core, 'Tả Van');
      const otherId = await added({ ...core, ...elsewhere }, [b]);
      for (const [code, input] of [
        ['evidence.mergedWithItself', { evidenceId, otherId: evidenceId }],
        ['evidence.mergedOfOtherUnit', { evidenceId, otherId }],
        ['record.notFound', { evidenceId, otherId: 'gone' }],
      ] as const) {
        const error = await changesNothing(core, () => refusal('evidence.merge', input));
        expect(error.code).toBe(code);
      }
    }));

  test('come out of one: citations of the files that leave follow them', () =>
    inCommune(async (core) => {
      const { call, refusal, undo, dossierId } = core;
      const evidenceId = await added(core, [a], [b, c]);
      const [first, second] = (await read(core, evidenceId)).files;
      await cited(core, evidenceId, { pageFrom: 2 });
      await call('evidence.link', { dossierId, target: '4', evidenceId });
      const before = await read(core, evidenceId);
      const split = await call('evidence.split', { evidenceId, fileIds: [second?.id ?? ''] });
      expect(await read(core, split.evidenceId)).toMatchObject({
        label: 'MC-002',
        files: [{ id: second?.id, position: 0 }],
        links: [{ target: '9', pageFrom: 2, fileId: second?.id }],
        revisions: [{ revision: 1 }],
      });
      expect((await read(core, evidenceId)).links).toMatchObject([{ target: '4' }]);
      await undo();
      expect(await read(core, evidenceId)).toEqual(before);
      const all = { evidenceId, fileIds: [first?.id, second?.id] };
      const error = await changesNothing(core, () => refusal('evidence.split', all));
      expect(error.code).toBe('evidence.splitAll');
    }));
});
