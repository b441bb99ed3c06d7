import { formatDay } from '#shared/kernel/day-text.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { fileSlug } from '#shared/kernel/vietnamese.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import { withPreparation, type Input, type Output, type PrepareContext } from '../handlers.ts';
import { existingUnit } from '../units/existing-unit.ts';
import { calendarFile, type CalendarEvent } from './calendar-file.ts';
import { calendarView } from './calendar-view.ts';

type Exported = Output<'calendar.export'>;

/** Latest days of the steps that are open, for the calendar of a phone or of Outlook. */
export const exportCalendar = withPreparation(
  async (context, { dossierId }: Input<'calendar.export'>): Promise<Exported> => {
    const { name, events } = eventsOf(context, dossierId);
    if (events.length === 0) refuse('calendar.noTarget');
    const file = calendarFile({ name, now: context.now, events });
    const { sha256 } = await context.store.put(new TextEncoder().encode(file), 'text/calendar');
    return { name: `lich-${fileSlug(name)}.ics`, sha256, events: events.length };
  },
  (_context, _input, exported): Exported => exported,
);

const eventsOf = (
  context: PrepareContext,
  dossierId: string,
): { readonly name: string; readonly events: readonly CalendarEvent[] } => {
  const { unitId, year } = existingDossier(context.db, dossierId);
  const name = `${unitFullName(existingUnit(context.db, unitId))} ${year}`;
  const { steps, title } = calendarView(context, { dossierId });
  const events = steps.flatMap(({ id, name: step, start, finish, doneOn, basis }) =>
    start === null || finish === null || doneOn !== null
      ? []
      : [
          {
            uid: `${dossierId}-${id}@hosontm`,
            on: finish,
            summary: `Hạn: ${step} (${name})`,
            description: `Bắt đầu chậm nhất ngày ${formatDay(start)}.\n${basis.text}\n${title}`,
          },
        ],
  );
  return { name, events };
};
