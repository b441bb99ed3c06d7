import { addDays, type Day } from '#shared/kernel/day.ts';
import type { ProcedureStep } from '#shared/procedures/step.ts';
import {
  addWorkingDays,
  onOrAfter,
  onOrBefore,
  subtractWorkingDays,
  type WorkingCalendar,
} from './working-days.ts';

type Duration = Pick<ProcedureStep, 'days' | 'count'>;
export type Step = Duration & Pick<ProcedureStep, 'id' | 'after'>;

/** The latest day to begin and to end a step. */
export type Span = { readonly start: Day; readonly finish: Day };
export type Spans = ReadonlyMap<string, Span>;

/** The step that has to be over on a day: the meeting of the council, or the decision. */
export type Target = { readonly step: string; readonly on: Day };

/**
 * The end of a step that begins on a day. Days of the calendar that end on a day off end on the next working day (Bộ
 * luật Dân sự năm 2015, Điều 148 khoản 5); a step of unknown length takes none.
 */
export const finishOf = (calendar: WorkingCalendar, start: Day, step: Duration): Day =>
  step.count === 'working'
    ? addWorkingDays(calendar, start, step.days ?? 0)
    : onOrAfter(calendar, addDays(start, step.days ?? 0));

/** The latest day on which a step may begin to be over on a day; an office begins it on a working day. */
export const startOf = (calendar: WorkingCalendar, finish: Day, step: Duration): Day =>
  step.count === 'working'
    ? subtractWorkingDays(calendar, finish, step.days ?? 0)
    : onOrBefore(calendar, addDays(finish, -(step.days ?? 0)));

/**
 * Latest days of every step, computed back from the target; what comes after the target is computed on from it. The
 * day of the target is taken as given, whether anybody works on it or not.
 */
export const planBack = (
  calendar: WorkingCalendar,
  steps: readonly Step[],
  target: Target,
): Spans => {
  const spans = new Map<string, Span>();
  for (const step of steps.toReversed()) {
    const finish =
      step.id === target.step ? target.on : latestFinish(calendar, spans, waitingFor(steps, step));
    if (finish) spans.set(step.id, { start: startOf(calendar, finish, step), finish });
  }
  for (const step of steps) {
    if (spans.has(step.id)) continue;
    const start = latest(step.after.map((id) => spans.get(id)?.finish)) ?? target.on;
    spans.set(step.id, { start, finish: finishOf(calendar, start, step) });
  }
  return spans;
};

/** Before the first of the steps that wait for this one begins; nothing where none of them leads to the target. */
const latestFinish = (
  calendar: WorkingCalendar,
  spans: Spans,
  waiting: readonly Step[],
): Day | undefined => {
  const first = earliestDay(waiting.map(({ id }) => spans.get(id)?.start));
  return first && onOrBefore(calendar, first);
};

const waitingFor = (steps: readonly Step[], { id }: Step): readonly Step[] =>
  steps.filter(({ after }) => after.includes(id));

/** When every step can be over at the earliest, if what is open begins today; what is done counts on its day. */
export const planForward = (
  calendar: WorkingCalendar,
  steps: readonly Step[],
  { today, done }: { readonly today: Day; readonly done: ReadonlyMap<string, Day> },
): ReadonlyMap<string, Day> => {
  const finishes = new Map<string, Day>();
  for (const step of steps) {
    const start = latest([today, ...step.after.map((id) => finishes.get(id))]) ?? today;
    finishes.set(step.id, done.get(step.id) ?? finishOf(calendar, start, step));
  }
  return finishes;
};

const inOrder = (days: readonly (Day | undefined)[]): Day[] =>
  days.filter((one) => one !== undefined).toSorted();

const earliestDay = (days: readonly (Day | undefined)[]): Day | undefined => inOrder(days)[0];
const latest = (days: readonly (Day | undefined)[]): Day | undefined => inOrder(days).at(-1);

export const stepStates = ['done', 'doneLate', 'late', 'due', 'ahead', 'unplanned'] as const;
export type StepState = (typeof stepStates)[number];

/** Where a step stands on a day; without a target there is no latest day to be late for. */
export const stepState = (
  span: Span | undefined,
  doneOn: Day | undefined,
  today: Day,
): StepState => {
  if (!span) return doneOn ? 'done' : 'unplanned';
  if (doneOn) return doneOn > span.finish ? 'doneLate' : 'done';
  if (today > span.finish) return 'late';
  return today >= span.start ? 'due' : 'ahead';
};
