import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  finishOf,
  planBack,
  planForward,
  startOf,
  stepState,
  type Step,
} from '#shared/calendar/schedule.ts';
import { isWorkingDay } from '#shared/calendar/working-days.ts';
import { addDays, day } from '#shared/kernel/day.ts';
import { shippedCalendar as calendar } from '../../fixtures/calendar.ts';

const days = fc.integer({ min: 500, max: 1900 }).map((at) => addDays(day('2021-01-01'), at));
const duration = fc.record({
  days: fc.option(fc.nat({ max: 20 })),
  count: fc.constantFrom('working' as const, 'calendar' as const),
});

/** Steps in order, each waiting for some of those before it. */
const procedures: fc.Arbitrary<Step[]> = fc
  .array(fc.tuple(duration, fc.array(fc.nat({ max: 7 }), { maxLength: 3 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) =>
    all.map(([length, before], at) => ({
      ...length,
      id: `s${at}`,
      after: [...new Set(before.filter((one) => one < at))].map((one) => `s${one}`),
    })),
  );

const planned = fc
  .tuple(procedures, days, fc.nat({ max: 7 }))
  .map(([steps, on, at]) => ({ steps, target: { step: `s${at % steps.length}`, on } }));

describe('a step', () => {
  test('begun on its latest day is over in time, and begun a working day later it is not', () =>
    fc.assert(
      fc.property(days, duration, (any, length) => {
        fc.pre(isWorkingDay(calendar, any));
        const start = startOf(calendar, any, length);
        expect(isWorkingDay(calendar, start)).toBe(true);
        expect(finishOf(calendar, start, length) <= any).toBe(true);
        const later = addDays(start, 1);
        if (length.count === 'working' && isWorkingDay(calendar, later))
          expect(finishOf(calendar, later, length) > any).toBe(true);
      }),
    ));
});

describe('a schedule computed back', () => {
  test('has every step, none begun before what it waits for is over', () =>
    fc.assert(
      fc.property(planned, ({ steps, target }) => {
        const spans = planBack(calendar, steps, target);
        expect(spans.size).toBe(steps.length);
        expect(spans.get(target.step)?.finish).toBe(target.on);
        const leads = leadingTo(steps, target.step);
        for (const { id, after } of steps) {
          const span = spans.get(id);
          if (!span) throw new Error(id);
          expect(span.start <= span.finish).toBe(true);
          for (const before of after)
            if (leads.has(before) === leads.has(id) || !leads.has(id))
              expect((spans.get(before)?.finish ?? '') <= span.start).toBe(true);
        }
      }),
    ));

  test('can be kept: who begins on the latest days reaches the target', () =>
    fc.assert(
      fc.property(planned, ({ steps, target }) => {
        fc.pre(isWorkingDay(calendar, target.on));
        const spans = planBack(calendar, steps, target);
        const leads = leadingTo(steps, target.step);
        const first = [...leads].map((id) => spans.get(id)?.start ?? target.on).toSorted()[0];
        if (!first) throw new Error('no first day');
        const kept = planForward(
          calendar,
          steps.filter(({ id }) => leads.has(id)),
          { today: first, done: new Map() },
        );
        expect((kept.get(target.step) ?? '9') <= target.on).toBe(true);
      }),
    ));

  test('moves back with its target', () =>
    fc.assert(
      fc.property(planned, fc.nat({ max: 30 }), ({ steps, target }, sooner) => {
        const spans = planBack(calendar, steps, target);
        const before = planBack(calendar, steps, { ...target, on: addDays(target.on, -sooner) });
        for (const { id } of steps)
          expect((before.get(id)?.start ?? '') <= (spans.get(id)?.start ?? '')).toBe(true);
      }),
    ));
});

/** The target and all it waits for, told by walking the other way round than the plan does. */
const leadingTo = (steps: readonly Step[], id: string): Set<string> => {
  const after = steps.find((step) => step.id === id)?.after ?? [];
  return new Set([id, ...after.flatMap((one) => [...leadingTo(steps, one)])]);
};

describe('the state of a step', () => {
  const span = { start: day('2024-11-04'), finish: day('2024-11-15') };
  test.each([
    ['ahead', undefined, '2024-11-03'],
    ['due', undefined, '2024-11-04'],
    ['due', undefined, '2024-11-15'],
    ['late', undefined, '2024-11-16'],
    ['done', '2024-11-15', '2024-12-01'],
    ['doneLate', '2024-11-18', '2024-12-01'],
  ] as const)('is %s (done %s, on %s)', (state, doneOn, today) => {
    expect(stepState(span, doneOn && day(doneOn), day(today))).toBe(state);
  });

  test('without a target only what is done is known', () => {
    expect(stepState(undefined, undefined, day('2024-11-15'))).toBe('unplanned');
    expect(stepState(undefined, day('2024-11-01'), day('2024-11-15'))).toBe('done');
  });
});
