import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import { readPinned } from '../dossiers/pinned.ts';
import type { CommandContext, Handlers, Input } from '../handlers.ts';
import { officeDayRecords, targetDayRecords } from './calendar.records.ts';
import { selectOfficeDays } from './calendar.queries.ts';
import { calendarView } from './calendar-view.ts';
import { exportCalendar } from './export-calendar.ts';

export const calendarHandlers: Handlers<'calendar'> = {
  'calendar.get': calendarView,
  'calendar.saveTarget': saveTarget,
  'calendar.export': exportCalendar,
  'calendar.officeDays': ({ db }) => selectOfficeDays(db),
  'calendar.saveOfficeDay': ({ records }, fields) => {
    const id = keyId('officeDay', fields.on);
    records.put(officeDayRecords, id, fields);
    return { id };
  },
  'calendar.removeOfficeDay': ({ records }, { id }) => {
    records.remove(officeDayRecords, id);
    return {};
  },
};

function saveTarget(
  { db, records }: CommandContext,
  { dossierId, step, on }: Input<'calendar.saveTarget'>,
): { id: string } {
  const { procedure } = readPinned(db, existingDossier(db, dossierId));
  if (!procedure?.steps.some(({ id }) => id === step)) refuse('calendar.noSuchStep', {}, 'step');
  const id = keyId('targetDay', dossierId);
  if (on) records.put(targetDayRecords, id, { dossierId, step, on });
  else if (records.find(targetDayRecords, id)) records.remove(targetDayRecords, id);
  return { id };
}
