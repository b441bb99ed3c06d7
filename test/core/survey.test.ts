import { describe, expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { advancedSet, createCommuneDossier, inCommune } from './support/commune-dossier.ts';
import { answersOf, oneVillage, typeBallots, withSurvey } from './support/survey.ts';
import { changesNothing } from './support/unchanged.ts';

const asOf = day('2024-11-30');

describe('a satisfaction survey', () => {
  test('starts with the villages and their households as the ledger says', () =>
    inCommune(async ({ call, unitId, dossierId, undo }) => {
      const villages = { 'Nà Thình': '198', 'Khuổi Dẻ': '214' };
      for (const [name, households] of Object.entries(villages)) {
        const village = await call('units.create', { level: 'village', name, parentId: unitId });
        const figure = { unitId: village.unitId, concept: 'households', asOf, value: households };
        await call('figures.save', figure);
      }
      expect(await call('survey.get', { dossierId })).toMatchObject({
        survey: null,
        guidance: { sheet: { id: 'commune-advanced' } },
        results: null,
      });
      expect(await call('survey.start', { dossierId })).toEqual({ places: 2 });
      const { places, survey } = await call('survey.get', { dossierId });
      expect(places).toMatchObject([
        { name: 'Khuổi Dẻ', households: 214, ledgerHouseholds: 214 },
        { name: 'Nà Thình', households: 198 },
      ]);
      expect(survey).toMatchObject({ method: 'sheets', planNumber: '' });
      await undo();
      expect((await call('survey.get', { dossierId })).survey).toBeNull();
    }));

  test('counts ballots typed twice, names those that differ and takes what settles them', () =>
    inCommune(async (core) => {
      const { call, dossierId } = core;
      const [placeId] = await withSurvey(core, oneVillage);
      await typeBallots(core, { placeId, pass: 'first' }, [answersOf(), answersOf(17), '']);
      const half = await call('survey.get', { dossierId });
      expect(half.places[0]).toMatchObject({ valid: 0, entry: { first: 3, second: 0 } });
      await typeBallots(core, { placeId, pass: 'second' }, [answersOf(), answersOf(16), '']);
      const compared = await call('survey.ballots', { dossierId, placeId });
      expect(compared.differing).toMatchObject([{ number: 2, questions: [16, 17] }]);
      const { results } = await call('survey.get', { dossierId });
      expect(results).toMatchObject({ isComplete: false, outcome: null });
      const settled = { pass: 'settled', number: 2, answers: answersOf(17) } as const;
      await call('survey.saveBallot', { dossierId, placeId, ...settled });
      const whole = await call('survey.get', { dossierId });
      expect(whole.places[0]).toMatchObject({
        valid: 2,
        invalid: 1,
        isWhole: true,
        entry: { differing: 0, settled: 1 },
      });
      expect(whole.results).toMatchObject({ isComplete: true, outcome: 'not-met' });
      expect(whole.results?.questions[16]).toMatchObject({
        satisfied: 1,
        unsatisfied: 1,
        percent: '50.00',
        holds: false,
      });
    }));

  test('takes the sums of signed minutes in place of ballots', () =>
    inCommune(async (core) => {
      const { call, dossierId } = core;
      const [placeId] = await withSurvey(core, {
        'Nà Thình': { households: 100, issued: 95, returned: 92 },
      });
      const row = (count: number) => Array.from({ length: 19 }, () => count).join(' ');
      const patch = {
        way: 'minutes',
        valid: 91,
        invalid: 1,
        satisfied: row(90),
        unsatisfied: row(1),
        reasons: '17:upkeep',
      } as const;
      await call('survey.savePlace', { dossierId, placeId, patch });
      const { results } = await call('survey.get', { dossierId });
      expect(results).toMatchObject({
        outcome: 'met',
        overall: { percent: '98.90', holds: true },
        joined: { percent: '92.00' },
      });
      expect(results?.questions[16]?.reasons).toEqual([
        { question: 17, reason: 'upkeep', count: 1 },
      ]);
    }));

  test('refuses what does not fit, says why, and loses nothing', () =>
    inCommune(async (core) => {
      const { call, refusal, dossierId } = core;
      const [placeId] = await withSurvey(core, oneVillage);
      await typeBallots(core, { placeId, pass: 'first' }, [answersOf(), answersOf(), answersOf()]);
      const elsewhere = await call('units.create', { level: 'commune', name: 'Nậm Mười' });
      const ballot = { placeId, pass: 'first', number: 1, answers: answersOf() };
      const counts = (patch: object) => ({ placeId, patch });
      const cases = [
        ['survey.numberAboveIssued', 'survey.saveBallot', { ...ballot, number: 5 }],
        ['survey.tooManyBallots', 'survey.saveBallot', { ...ballot, number: 4 }],
        ['survey.questionCount', 'survey.saveBallot', { ...ballot, answers: '1121' }],
        ['survey.unknownReason', 'survey.saveBallot', { ...ballot, reasons: '21:slow' }],
        ['survey.nothingToSettle', 'survey.saveBallot', { ...ballot, pass: 'settled' }],
        ['survey.notAPlace', 'survey.saveBallot', { ...ballot, placeId: elsewhere.unitId }],
        ['survey.returnedAboveIssued', 'survey.savePlace', counts({ returned: 5 })],
        ['survey.issuedAboveHouseholds', 'survey.savePlace', counts({ issued: 5 })],
        ['survey.validSum', 'survey.savePlace', counts({ way: 'minutes', valid: 2 })],
        ['survey.notAPlace', 'survey.savePlace', { placeId: elsewhere.unitId, patch: {} }],
        ['survey.sheetInUse', 'survey.chooseSheet', { sheetId: 'commune-standard' }],
        ['survey.noSheet', 'survey.chooseSheet', { sheetId: 'district-standard' }],
        ['record.alreadyExists', 'survey.start', {}],
        [
          'survey.endsBeforeStart',
          'survey.save',
          { patch: { from: day('2024-12-26'), to: day('2024-12-25') } },
        ],
      ] as const;
      for (const [code, method, input] of cases) {
        const refused = await changesNothing(core, () => refusal(method, { dossierId, ...input }));
        expect([method, refused.code]).toEqual([method, code]);
      }
      const other = await createCommuneDossier(core, 'Tà Lèng');
      const missing = await refusal('survey.start', { dossierId: other.dossierId });
      expect(missing.code).toBe('survey.noPlaces');
      const notStarted = await refusal('survey.save', { dossierId: other.dossierId, patch: {} });
      expect(notStarted.code).toBe('survey.notStarted');
    }));

  test('reads the sums of villages from a table and names the rows that do not add up', () =>
    inCommune(async (core) => {
      const { call, dossierId, stage, refusal, undo } = core;
      const counts = { households: 100, issued: 95, returned: 90 };
      await withSurvey(core, { 'Khuổi Dẻ': counts, 'Nà Thình': counts, 'Bản Vầu': counts });
      const head = Array.from(
        { length: 19 },
        (_, at) => `Câu ${at + 1} hài lòng;Câu ${at + 1} không hài lòng`,
      ).join(';');
      const row = (name: string, valid: number, yes: number) =>
        `1;${name};100;95;90;${valid};${90 - valid};` +
        Array.from({ length: 19 }, () => `${yes};${88 - yes}`).join(';');
      const table = [
        'BIỂU TỔNG HỢP;;;;;;',
        `TT;Thôn;Số hộ;Phát ra;Thu về;Hợp lệ;Không hợp lệ;${head}`,
        row('Khuổi Dẻ', 88, 80),
        row('thôn Nà Thình', 87, 80),
        row('Nà Lạ', 88, 80),
        row('Bản Vầu', 88, 80).replace(';100;', ';nhiều;'),
        'Tổng;;300',
      ].join('\n');
      const uploadId = await stage('bieu.csv', table);
      const answer = await call('survey.importTallies', { dossierId, uploadId });
      expect(answer.imported).toBe(1);
      expect(answer.rejected.map(({ line, error }) => [line, error.code])).toEqual([
        [4, 'survey.questionSum'],
        [5, 'survey.notAPlace'],
        [6, 'result.notANumber'],
      ]);
      const { places } = await call('survey.get', { dossierId });
      expect(places.map(({ name, way, valid }) => [name, way, valid])).toEqual([
        ['Bản Vầu', 'ballots', 0],
        ['Khuổi Dẻ', 'minutes', 88],
        ['Nà Thình', 'ballots', 0],
      ]);
      await undo();
      const back = await call('survey.get', { dossierId });
      expect(back.places.every(({ way }) => way === 'ballots')).toBe(true);
      const strange = await stage('khac.csv', 'Mã;Kết quả\n1.1;Đạt');
      const none = await refusal('survey.importTallies', { dossierId, uploadId: strange });
      expect(none.code).toBe('survey.noTallies');
    }));
});

test('a survey is chaired by the Mặt trận Tổ quốc that the procedure names', () =>
  inCommune(async ({ call }) => {
    const chairOf = async (level: Level, asOf: string) => {
      const { unitId, year } = level;
      const created = await call('dossiers.create', { unitId, setId: advancedSet, year, asOf });
      await call('survey.start', { dossierId: created.dossierId });
      return (await call('survey.get', created)).survey?.chairUnit;
    };
    const above = await call('units.create', { level: 'province', name: 'Lĩnh Khê' });
    const district = { level: 'district', name: 'Thượng Ngàn', parentId: above.unitId } as const;
    const { unitId: parentId } = await call('units.create', district);
    const region = 'northern-midlands-mountains';
    const commune = { level: 'commune', name: 'Nà Sương', parentId, region } as const;
    const { unitId } = await call('units.create', commune);
    await call('units.create', { level: 'village', name: 'Nà Thình', parentId: unitId });
    expect(await chairOf({ unitId, year: 2024 }, '2024-11-30')).toBe('huyện Thượng Ngàn');
    expect(await chairOf({ unitId, year: 2025 }, '2025-11-30')).toBe('xã Nà Sương');
  }));

type Level = { readonly unitId: string; readonly year: number };
