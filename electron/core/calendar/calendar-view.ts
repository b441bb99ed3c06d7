import { planBack, planForward, stepState, type Spans } from '#shared/calendar/schedule.ts';
import { usualTarget, type TargetDay } from '#shared/calendar/target.ts';
import { dayOff, unknownYears, type WorkingCalendar } from '#shared/calendar/working-days.ts';
import { doneDays } from '#shared/dossier/step-facts.ts';
import type { Day } from '#shared/kernel/day.ts';
import { noProcedure } from '#shared/procedures/no-procedure.ts';
import type { ProcedureStep } from '#shared/procedures/step.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import { readPinned } from '../dossiers/pinned.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { selectTargetDay } from './calendar.queries.ts';
import { readCalendar, readHolidays } from './read-calendar.ts';
import { stepSource } from './step-source.ts';

type View = Output<'calendar.get'>;

/** Every step of the procedure of a dossier with its latest days and where it stands today. */
export const calendarView = (context: QueryContext, { dossierId }: Input<'calendar.get'>): View => {
  const { db, resources, today } = context;
  const dossier = existingDossier(db, dossierId);
  const { procedure: pinned, set } = readPinned(db, dossier);
  const procedure = pinned ?? noProcedure(set.level);
  const { steps, title } = procedure;
  const calendar = readCalendar(context);
  const done = doneDays(steps, stepSource(db, dossier, procedure), today);
  const target = knownTarget(steps, selectTargetDay(db, dossierId));
  const spans: Spans = target ? planBack(calendar, steps, target) : new Map();
  const forward = planForward(calendar, steps, { today, done });
  const usual = target?.step ?? usualTarget(steps);
  const earliest = usual === null ? null : (forward.get(usual) ?? null);
  const days = [...spans.values()].flatMap(({ start, finish }) => [start, finish]).toSorted();
  return {
    title,
    today,
    target,
    usual,
    steps: steps.map((step) => stepView(step, { calendar, spans, done, today })),
    earliest,
    unknownYears: unknownYears(calendar, days[0] ?? today, days.at(-1) ?? earliest ?? today),
    years: readHolidays(resources).years.map(({ year, basis, open = '' }) => ({
      year,
      basis: basis.text,
      mark: basis.mark,
      open,
    })),
  };
};

/** A target of a step that the procedure no longer has is none. */
const knownTarget = (
  steps: readonly ProcedureStep[],
  saved: TargetDay | undefined,
): View['target'] =>
  saved && steps.some(({ id }) => id === saved.step) ? { step: saved.step, on: saved.on } : null;

type Plan = {
  readonly calendar: WorkingCalendar;
  readonly spans: Spans;
  readonly done: ReadonlyMap<string, Day>;
  readonly today: Day;
};

const stepView = (
  { id, name, actor, days, count, basis }: ProcedureStep,
  { calendar, spans, done, today }: Plan,
): View['steps'][number] => {
  const span = spans.get(id);
  const doneOn = done.get(id);
  return {
    id,
    name,
    actor,
    days,
    count,
    basis,
    start: span?.start ?? null,
    finish: span?.finish ?? null,
    doneOn: doneOn ?? null,
    state: stepState(span, doneOn, today),
    dayOff: (span && dayOff(calendar, span.finish)?.name) ?? null,
  };
};
