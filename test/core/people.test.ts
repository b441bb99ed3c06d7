import { describe, expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { inCommune } from './support/commune-dossier.ts';
import { changesNothing } from './support/unchanged.ts';
import type { TestCore } from './support/open-test-core.ts';

type Rank = 'head' | 'deputy';

const termOf = (personId: string, unitId: string, rank: Rank, from: string, to?: string) => ({
  personId,
  unitId,
  body: 'peoples-committee' as const,
  bodyName: '',
  office: rank === 'head' ? 'Chủ tịch' : 'Phó Chủ tịch',
  rank,
  from: day(from),
  to: to === undefined ? null : day(to),
});

const person = async ({ call }: Pick<TestCore, 'call'>, name: string): Promise<string> =>
  (await call('people.save', { name })).personId;

describe('people', () => {
  test('sign by the office they hold on the day, the head before the deputy', () =>
    inCommune(async ({ call, unitId }) => {
      const old = await person({ call }, 'Lò Văn Páo');
      const deputy = await person({ call }, 'Vàng Thị Mỷ');
      const head = await person({ call }, 'Giàng A Sử');
      const terms = [
        termOf(old, unitId, 'head', '2020-01-01', '2024-06-30'),
        termOf(deputy, unitId, 'deputy', '2021-01-01'),
        termOf(head, unitId, 'head', '2024-07-01'),
      ];
      for (const term of terms) await call('people.saveTerm', { term });
      const on = async (text: string) =>
        (await call('people.signers', { unitId, on: day(text) })).map(({ name }) => name);
      expect(await on('2024-06-30')).toEqual(['Lò Văn Páo', 'Vàng Thị Mỷ']);
      expect(await on('2024-07-01')).toEqual(['Giàng A Sử', 'Vàng Thị Mỷ']);
      expect(await on('2019-12-31')).toEqual([]);
      const [, second] = await call('people.signers', { unitId, on: day('2024-07-01') });
      expect(second?.lines.join(' ')).toContain('KT.');
      const names = (await call('people.list', { unitId })).map(({ name }) => name);
      expect(names).toEqual(['Vàng Thị Mỷ', 'Lò Văn Páo', 'Giàng A Sử']);
    }));

  test('are taken away with their terms, and come back with them', () =>
    inCommune(async ({ call, undo, unitId }) => {
      const personId = await person({ call }, 'Lò Văn Páo');
      await call('people.saveTerm', { term: termOf(personId, unitId, 'head', '2020-01-01') });
      await call('people.remove', { personId });
      expect(await call('people.list', {})).toEqual([]);
      await undo();
      expect((await call('people.list', { unitId }))[0]?.terms).toHaveLength(1);
    }));

  test('hold no office before its beginning, beside another head, or in a place that is not there', () =>
    inCommune(async (core) => {
      const { call, refusal, unitId } = core;
      const personId = await person(core, 'Lò Văn Páo');
      const other = await person(core, 'Giàng A Sử');
      const { termId } = await call('people.saveTerm', {
        term: termOf(personId, unitId, 'head', '2020-01-01', '2024-06-30'),
      });
      const wrong = [
        ['people.termEndsBeforeStart', termOf(other, unitId, 'head', '2024-07-01', '2024-06-30')],
        ['people.termOverlap', termOf(other, unitId, 'head', '2024-06-30')],
        ['record.notFound', termOf('nobody', unitId, 'deputy', '2024-07-01')],
        ['record.notFound', termOf(other, 'nowhere', 'deputy', '2024-07-01')],
      ] as const;
      for (const [code, term] of wrong) {
        const error = await changesNothing(core, () => refusal('people.saveTerm', { term }));
        expect(error.code).toBe(code);
      }
      // The same term may be corrected: it does not stand beside itself.
      const term = termOf(personId, unitId, 'head', '2020-02-01', '2024-05-31');
      await call('people.saveTerm', { termId, term });
    }));
});
