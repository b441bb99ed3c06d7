import { addDays, type Day } from '#shared/kernel/day.ts';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { dayText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';

type Step = OutputOf<'calendar.get'>['steps'][number];

/** How long before its latest day a step is told of. */
const aheadDays = 7;

/** The steps of the procedure that are late or due within a week, in one sentence; null where none is. */
export const useReminder = (dossierId: string): string | null => {
  const text = useText('calendar');
  const { data } = useQuery('calendar.get', { dossierId });
  if (!data) return null;
  const late = data.steps.filter(({ state }) => state === 'late');
  const due = data.steps.filter((step) => isSoon(step, data.today));
  const [first] = [...late, ...due].toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
  if (!first) return null;
  const count = late.length > 0 ? late.length : due.length;
  const values = { count, step: first.name, day: dayText(first.finish) };
  return late.length > 0 ? text('remindLate', values) : text('remind', values);
};

const lastDay = ({ finish }: Step): string => finish ?? '';

const isSoon = ({ state, finish }: Step, today: Day): boolean =>
  (state === 'due' || state === 'ahead') && finish !== null && finish <= addDays(today, aheadDays);
