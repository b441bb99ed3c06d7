import type { Methods } from '#shared/contract/methods.ts';
import { day } from '#shared/kernel/day.ts';
import type { Commune } from '../core/support/commune-dossier.ts';

type Name = Extract<keyof Methods, `calendar.${string}`>;

const on = day('2026-11-24');
const officeDay = { on, kind: 'off', name: 'Ngày nghỉ', act: '' } as const;

/** Commands of the calendar, each with what must be there before it. */
export const undoneCalendar: { readonly [N in Name]?: (commune: Commune) => Promise<unknown> } = {
  'calendar.saveTarget': async ({ dossierId }) => ({ dossierId, step: 'council', on }),
  'calendar.saveOfficeDay': async () => officeDay,
  'calendar.removeOfficeDay': async ({ call }) => call('calendar.saveOfficeDay', officeDay),
};
