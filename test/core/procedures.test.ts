import { readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { emptyProcedure, filledProcedure } from '../fixtures/own-procedure.ts';
import { inCommune, type Commune } from './support/commune-dossier.ts';
import { meeting as held } from './support/meeting.ts';
import { changesNothing } from './support/unchanged.ts';

const procedureId = 'commune-2026-2030';
const set2026 = 'commune-standard-2026-2030';

/** The commune's dossier of 2027: under the procedure that nobody has written yet. */
const newDossier = async ({ call, unitId }: Commune): Promise<string> => {
  const asked = { unitId, setId: set2026, year: 2027, variant: 'group-1' };
  return (await call('dossiers.create', asked)).dossierId;
};

const lineOf = async ({ call }: Commune) => {
  const line = (await call('procedures.list', {})).find(({ id }) => id === procedureId);
  if (!line) throw new Error('no such procedure');
  return line;
};

const used = async (core: Commune, procedure = filledProcedure()): Promise<void> => {
  await core.call('procedures.save', { procedure });
  await core.call('procedures.use', { procedureId });
};

const exported = async ({ call, core }: Commune): Promise<string> => {
  const { fileSha256 } = await call('procedures.exportFile', {});
  return readFileSync((await core.openFile(fileSha256))?.path ?? '', 'utf8');
};

describe("an office's own procedure", () => {
  test('is kept with its faults, used once it has none, and taken back step by step', () =>
    inCommune(async (core) => {
      const { call, refusal, undo } = core;
      await call('procedures.save', { procedure: emptyProcedure() });
      expect(await lineOf(core)).toMatchObject({
        hasDraft: true,
        used: false,
        faults: 2,
        steps: 0,
      });
      expect(await refusal('procedures.use', { procedureId })).toMatchObject({
        code: 'procedure.faulty',
        details: { count: '2' },
      });
      await used(core);
      const steps = filledProcedure().steps.length;
      expect(await lineOf(core)).toMatchObject({
        hasDraft: false,
        used: true,
        usedBy: 'Quàng Thị Inh',
        by: 'UBND tỉnh Bắc Sơn',
        steps,
        rules: 1,
      });
      await undo();
      expect(await lineOf(core)).toMatchObject({ hasDraft: true, used: false });
      await undo();
      expect(await lineOf(core)).toMatchObject({ hasDraft: true, faults: 2 });
    }));

  test('makes the calendar, the papers and the check of a dossier that chooses it', () =>
    inCommune(async (core) => {
      const { call, undo } = core;
      const dossierId = await newDossier(core);
      expect((await call('calendar.get', { dossierId })).steps).toEqual([]);
      const procedure = filledProcedure();
      const named = { ...procedure, papers: procedure.papers.map(renamed) };
      await used(core, { ...named, papers: named.papers.filter(({ paper }) => paper !== 'P08') });
      expect((await call('calendar.get', { dossierId })).steps).toEqual([]);
      expect((await call('dossiers.get', { dossierId })).procedure).toMatchObject({ own: null });
      await call('dossiers.setProcedure', { dossierId, own: true });
      const { steps, usual } = await call('calendar.get', { dossierId });
      expect(steps.map(({ id }) => id)).toEqual(procedure.steps.map(({ id }) => id));
      expect(usual).toBe('council');
      const papers = await call('papers.list', { dossierId });
      expect(papers.find(({ paper }) => paper === 'P05')?.name).toBe('Biên bản họp của tỉnh');
      expect(papers.map(({ paper }) => paper)).not.toContain('P08');
      expect((await call('dossiers.get', { dossierId })).procedure).toMatchObject({
        own: { by: 'UBND tỉnh Bắc Sơn' },
      });
      const { findings, bases } = await call('check.dossier', { dossierId });
      expect(findings.filter(({ rule }) => rule === 'R01')).toMatchObject([
        { fault: 'noNumber', severity: 'error', place: { kind: 'meeting' } },
      ]);
      expect(bases['R01']).toMatchObject({ mark: 'L' });
      await undo();
      expect((await call('calendar.get', { dossierId })).steps).toEqual([]);
    }));

  test('blocks by its own rule until the number is reached', () =>
    inCommune(async (core) => {
      const { call } = core;
      await used(core);
      const dossierId = await newDossier(core);
      const broken = async () =>
        (await call('check.dossier', { dossierId })).findings.filter(({ rule }) => rule === 'R01');
      const votes = { present: 50, invited: 50, disagree: 0 };
      await call('registers.saveMeeting', { ...held, dossierId, ...votes, agree: 48, blank: 2 });
      expect(await broken()).toMatchObject([{ fault: 'below', values: { found: '96%' } }]);
      await call('registers.saveMeeting', { ...held, dossierId, ...votes, agree: 49, blank: 1 });
      expect(await broken()).toEqual([]);
    }));

  test('is taken by new dossiers, and a newer text is shown to those that have it', () =>
    inCommune(async (core) => {
      const { call } = core;
      await used(core);
      const dossierId = await newDossier(core);
      const outdated = async () =>
        (await call('dossiers.get', { dossierId })).pins.find(({ kind }) => kind === 'procedure')
          ?.outdated;
      expect((await call('calendar.get', { dossierId })).steps.length).toBeGreaterThan(0);
      expect(await outdated()).toBe(false);
      await used(core, { ...filledProcedure(), title: 'Quy trình sửa lần hai' });
      expect(await outdated()).toBe(true);
      await call('dossiers.takeOverNewer', { dossierId, kind: 'procedure' });
      expect((await call('dossiers.get', { dossierId })).procedure?.title).toBe(
        'Quy trình sửa lần hai',
      );
      await call('dossiers.setProcedure', { dossierId, own: false });
      expect((await call('calendar.get', { dossierId })).steps).toEqual([]);
      expect(await outdated()).toBe(false);
    }));

  test('is refused for a dossier while it is not in use', () =>
    inCommune(async (core) => {
      const dossierId = await newDossier(core);
      await core.call('procedures.save', { procedure: filledProcedure() });
      await changesNothing(core, async () => {
        expect(await core.refusal('dossiers.setProcedure', { dossierId, own: true })).toMatchObject(
          { code: 'procedure.notUsed' },
        );
      });
    }));
});

describe('a village of 2026', () => {
  const village = async ({ call, unitId: parentId }: Commune): Promise<string> => {
    const added = await call('units.create', { level: 'village', name: 'Nà Thình', parentId });
    const setId = 'village-model-residential-2021-2025';
    const asked = { unitId: added.unitId, setId, year: 2026 };
    return (await call('dossiers.create', asked)).dossierId;
  };

  test('goes by the empty procedure that its province fills; districts are left out with the reason', () =>
    inCommune(async (core) => {
      const dossierId = await village(core);
      const { dossier, procedure } = await core.call('dossiers.get', { dossierId });
      expect(dossier).toMatchObject({ procedureId: 'village-2026-2030', superiorBody: '' });
      expect(procedure?.title).toContain('thôn giai đoạn 2026 - 2030');
      const { models } = await core.call('procedures.get', { procedureId: 'village-2026-2030' });
      expect(models.map(({ id }) => id)).toEqual(['village-2021-2025']);
      const left = await core.call('procedures.leftOut', {});
      expect(left.map(({ name }) => name)).toEqual(['Huyện', 'Thị xã, thành phố thuộc tỉnh']);
    }));

  test('whose dossier was made before its regime had a procedure can take it over', () =>
    inCommune(async (core) => {
      const dossierId = await village(core);
      const db = new Database(path.join(core.folder, 'workspace.db'));
      db.prepare("update dossiers set procedure_id = '', procedure_sha256 = null where id = ?").run(
        dossierId,
      );
      db.close();
      const view = () => core.call('dossiers.get', { dossierId });
      expect(await view()).toMatchObject({ procedure: null });
      expect((await view()).pins).toContainEqual({ kind: 'procedure', outdated: true });
      await core.call('dossiers.takeOverNewer', { dossierId, kind: 'procedure' });
      expect((await view()).dossier.procedureId).toBe('village-2026-2030');
      expect((await view()).procedure?.title).toContain('thôn giai đoạn 2026 - 2030');
    }));
});

describe('procedures as a file', () => {
  test('are the same in the workspace of another office', () =>
    inCommune(async (sender) => {
      await used(sender);
      const file = await exported(sender);
      await inCommune(async (taker) => {
        const uploadId = await taker.stage('quy-trinh.json', file);
        expect(await taker.call('procedures.readFile', { uploadId })).toMatchObject({
          procedures: [{ id: procedureId, isKnown: true, isSame: false, faults: 0, rules: 1 }],
        });
        expect(await taker.call('procedures.importFile', { uploadId })).toEqual({
          drafts: 1,
          left: [],
        });
        const { usedText } = await sender.call('procedures.get', { procedureId });
        const { draft, used: isUsed } = await taker.call('procedures.get', { procedureId });
        expect(draft).toEqual(usedText);
        expect(isUsed).toBe(false);
        await taker.call('procedures.use', { procedureId });
        expect(await exported(taker)).toBe(file);
      });
    }));

  test('that were changed on the way, or are none, are refused and nothing changes', () =>
    inCommune(async (core) => {
      const { stage, refusal } = core;
      await used(core);
      const file = await exported(core);
      const changed = await stage('a.json', file.replace('"least": "98"', '"least": "9"'));
      const code = file.replace('"kind": "number"', '"kind": "eval"');
      const hostile = [
        await stage('b.json', code),
        await stage('c.json', '{"format":"hoso-own-procedures/9","procedures":[]}'),
        await stage('d.json', '[]'),
        await stage('e.json', file.replace('"format": "hoso-procedure/1"', '"format": "x"')),
      ];
      const broken = await stage('f.json', '{');
      await changesNothing(core, async () => {
        expect(await refusal('procedures.importFile', { uploadId: changed })).toMatchObject({
          code: 'procedure.hashMismatch',
        });
        for (const uploadId of hostile)
          expect(await refusal('procedures.importFile', { uploadId })).toMatchObject({
            code: 'procedure.unreadableFile',
          });
        expect(await refusal('procedures.readFile', { uploadId: broken })).toMatchObject({
          code: 'import.unknownFormat',
        });
      });
    }));
});

const renamed = <P extends { readonly paper: string }>(paper: P): P =>
  paper.paper === 'P05' ? { ...paper, name: 'Biên bản họp của tỉnh' } : paper;
