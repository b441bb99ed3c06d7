import { describe, expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { inCommune } from './support/commune-dossier.ts';
import { meeting } from './support/meeting.ts';
import { changesNothing } from './support/unchanged.ts';

const work = {
  code: 'CT-01',
  name: 'Đường trục thôn Nà Cài',
  approval: '',
  totalDong: 2_000_000_000,
  acceptedDong: 1_500_000_000,
  allottedDong: 1_200_000_000,
  paidDong: 1_000_000_000,
  finished: false,
  settled: false,
  progress: '',
  indicators: '2.2',
  note: '',
};

describe('the registers of a dossier', () => {
  test('hold the meeting, the hearing and its opinions; a row is changed, removed, undone', () =>
    inCommune(async ({ call, dossierId, undo }) => {
      await call('registers.saveMeeting', { dossierId, ...meeting });
      await call('registers.saveMeeting', { dossierId, ...meeting, agree: 35, disagree: 0 });
      const period = { from: day('2024-12-02'), to: day('2024-12-17'), places: 'Trụ sở' };
      await call('registers.savePublication', { dossierId, ...period });
      const opinion = {
        dossierId,
        village: 'Nà Cài',
        content: 'Mở thêm đường',
        form: 'Hội nghị',
        outcome: 'open' as const,
        reply: '',
        place: '',
        position: 0,
      };
      const { id } = await call('registers.saveOpinion', { fields: opinion });
      const accepted = { ...opinion, outcome: 'accepted' as const };
      await call('registers.saveOpinion', { id, fields: accepted });
      const read = () => call('registers.dossier', { dossierId });
      const before = await read();
      expect(before).toMatchObject({ meeting: { agree: 35 }, publication: period });
      expect(before.opinions).toMatchObject([{ id, outcome: 'accepted' }]);
      await call('registers.removeOpinion', { id });
      expect((await read()).opinions).toEqual([]);
      await undo();
      expect(await read()).toEqual(before);
    }));

  test('refuse minutes that contradict themselves and what belongs to no dossier', () =>
    inCommune(async (core) => {
      const { refusal, dossierId, unitId } = core;
      const period = { dossierId, from: '2024-12-17', to: '2024-12-02', places: '' };
      const wrong = [
        ['meeting.voteTotals', 'registers.saveMeeting', { agree: 33 }],
        ['meeting.presentAboveInvited', 'registers.saveMeeting', { invited: 35 }],
        ['meeting.sameChairAndSecretary', 'registers.saveMeeting', { secretary: meeting.chair }],
        ['record.notFound', 'registers.saveMeeting', { dossierId: 'nothing' }],
      ] as const;
      for (const [code, method, change] of wrong) {
        const input = { dossierId, ...meeting, ...change };
        const error = await changesNothing(core, () => refusal(method, input));
        expect(error.code).toBe(code);
      }
      const published = await refusal('registers.savePublication', period);
      expect(published.code).toBe('publication.endsBeforeStart');
      const broadcast = { fields: { dossierId: unitId, on: '2024-12-03', note: '' } };
      const error = await changesNothing(core, () => refusal('registers.saveBroadcast', broadcast));
      expect(error.code).toBe('record.notFound');
    }));
});

describe('the works of a unit', () => {
  test('owe what was accepted and not allotted, each by itself: one cannot pay for another', () =>
    inCommune(async ({ call, unitId }) => {
      const paid = { acceptedDong: 500_000_000, allottedDong: 700_000_000 };
      await call('finance.saveWork', { fields: { unitId, ...work } });
      await call('finance.saveWork', { fields: { unitId, ...work, ...paid, code: 'CT-02' } });
      const { works, totals } = await call('finance.works', { unitId });
      expect(works.map(({ code, debtDong }) => [code, debtDong])).toEqual([
        ['CT-01', 300_000_000],
        ['CT-02', 0],
      ]);
      expect(totals.debtDong).toBe(300_000_000);
    }));

  test('belong to a unit that is there and are counted in whole đồng', () =>
    inCommune(async (core) => {
      const { refusal, unitId } = core;
      const wrong = [
        ['record.notFound', { unitId: 'nowhere' }],
        ['call.invalidInput', { paidDong: 0.5 }],
        ['call.invalidInput', { paidDong: -1 }],
      ] as const;
      for (const [code, change] of wrong) {
        const input = { fields: { unitId, ...work, ...change } };
        const error = await changesNothing(core, () => refusal('finance.saveWork', input));
        expect(error.code).toBe(code);
      }
    }));
});
