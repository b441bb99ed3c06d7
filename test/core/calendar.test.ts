import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { inCommune, type Commune } from './support/commune-dossier.ts';
import { changesNothing } from './support/unchanged.ts';

const council = { step: 'council', on: day('2025-02-20') } as const;

const stepOf = async ({ call, dossierId }: Commune, id: string) => {
  const step = (await call('calendar.get', { dossierId })).steps.find((one) => one.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
};

describe('the calendar of a dossier', () => {
  test('counts back from the council over Tết and the end of weeks', () =>
    inCommune(async (core) => {
      const { call, dossierId } = core;
      expect(await call('calendar.get', { dossierId })).toMatchObject({
        target: null,
        usual: 'council',
      });
      await call('calendar.saveTarget', { dossierId, ...council });
      // Five working days before Thursday 20 February, then ten more: those reach over Tết (27-31 January 2025).
      expect(await stepOf(core, 'council')).toMatchObject({ start: '2025-02-13' });
      expect(await stepOf(core, 'departments')).toMatchObject({
        start: '2025-01-23',
        finish: '2025-02-13',
        days: 10,
        count: 'working',
      });
      // Fifteen days of the calendar.
      const { start, finish } = await stepOf(core, 'publish');
      expect(Date.parse(finish ?? '') - Date.parse(start ?? '')).toBeGreaterThanOrEqual(
        15 * 86_400_000,
      );
      expect(await stepOf(core, 'decision')).toMatchObject({ finish: '2025-03-06' });
    }));

  test('takes what is done from the registers, and moves when the office writes a day off', () =>
    inCommune(async (core) => {
      const { call, dossierId, undo } = core;
      await call('calendar.saveTarget', { dossierId, ...council });
      const publication = { from: day('2024-11-25'), to: day('2024-12-10'), places: 'Trụ sở' };
      await call('registers.savePublication', { dossierId, ...publication });
      const begun = await stepOf(core, 'draft');
      expect(begun.doneOn).toBe('2024-11-25');
      const on = day('2025-02-18');
      await call('calendar.saveOfficeDay', { on, kind: 'off', name: 'Lễ hội', act: '15/TB-UBND' });
      expect(await stepOf(core, 'council')).toMatchObject({ start: '2025-02-12' });
      await undo();
      expect(await stepOf(core, 'council')).toMatchObject({ start: '2025-02-13' });
    }));

  test('becomes a file of all-day events that stay the same events', () =>
    inCommune(async (core) => {
      const { call, dossierId } = core;
      await call('calendar.saveTarget', { dossierId, ...council });
      const exported = async () => {
        const { sha256, events, name } = await call('calendar.export', { dossierId });
        expect(name).toBe('lich-xa-muong-lan-2024.ics');
        const text = readFileSync((await core.core.openFile(sha256))?.path ?? '', 'utf8');
        expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(events);
        return text;
      };
      const first = await exported();
      await call('calendar.saveTarget', { dossierId, ...council, on: day('2025-03-20') });
      const then = await exported();
      const uids = (text: string) => text.match(/UID:\S+/g);
      expect(uids(then)).toEqual(uids(first));
      expect(first).toContain('DTSTART;VALUE=DATE:20250220');
      expect(then).toContain('DTSTART;VALUE=DATE:20250320');
    }));

  test('refuses a step that is none, and a calendar without any day', () =>
    inCommune(async (core) => {
      const { dossierId } = core;
      const saved = { dossierId, step: 'hop', on: day('2025-02-20') };
      await changesNothing(core, async () => {
        const noStep = await core.refusal('calendar.saveTarget', saved);
        expect(noStep.code).toBe('calendar.noSuchStep');
        const noDay = await core.refusal('calendar.export', { dossierId });
        expect(noDay.code).toBe('calendar.noTarget');
      });
    }));
});
