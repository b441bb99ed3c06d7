import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, type Day } from '#shared/kernel/day.ts';
import {
  blankRegister,
  decisionCitation,
  newestFirst,
  recognitionInForce,
  recognitionState,
  type Recognition,
} from '#shared/registers/recognition.ts';

const someDay = fc.integer({ min: 0, max: 5000 }).map((days) => addDays(day('2015-01-01'), days));
const maybeDay = fc.option(someDay);

const recognition = fc
  .record({
    id: fc.uuid(),
    year: fc.integer({ min: 2015, max: 2028 }),
    act: fc.constantFrom('', 'Quyết định số 881/QĐ-TTg'),
    number: fc.constantFrom(null, '', '45/QĐ-UBND'),
    on: maybeDay,
    validFrom: maybeDay,
    validTo: maybeDay,
    withdrawnOn: maybeDay,
    withdrawalAct: fc.constantFrom(null, '', 'Quyết định số 9/QĐ-UBND'),
  })
  .map((fields): Recognition => ({
    ...blankRegister,
    unitId: 'u',
    setId: 's',
    grade: 'đạt chuẩn nông thôn mới',
    stillMet: null,
    total: null,
    reviewedOn: null,
    ...fields,
  }));
const register = fc.uniqueArray(recognition, { maxLength: 6, selector: ({ id }) => id });

test('which one holds does not hang on the order in which they were entered', () => {
  fc.assert(
    fc.property(
      register.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        ),
      ),
      someDay,
      ([entered, shuffled], on) => {
        expect(recognitionInForce(shuffled, on)).toEqual(recognitionInForce(entered, on));
        expect(newestFirst(shuffled)).toEqual(newestFirst(entered));
      },
    ),
  );
});

test('a withdrawn one never holds from its withdrawal on, an ended one never after its last day', () => {
  fc.assert(
    fc.property(recognition, someDay, (one, on) => {
      const holds = recognitionState(one, on) === 'in-force';
      const { withdrawnOn, validTo } = one;
      if (withdrawnOn !== null && on >= withdrawnOn) expect(holds).toBe(false);
      if (validTo !== null && on > validTo) expect(holds).toBe(false);
      if (decisionCitation(one) === '') expect(holds).toBe(false);
    }),
  );
});

test('the days on which one holds are without a gap', () => {
  fc.assert(
    fc.property(recognition, someDay, fc.nat(900), fc.nat(900), (one, first, some, more) => {
      const between = addDays(first, some);
      const last = addDays(between, more);
      const holds = (on: Day) => recognitionState(one, on) === 'in-force';
      if (holds(first) && holds(last)) expect(holds(between)).toBe(true);
    }),
  );
});

test('a lost grade never stands in for one that holds', () => {
  fc.assert(
    fc.property(register, someDay, (all, on) => {
      const lost = all.filter((one) => recognitionState(one, on) !== 'in-force');
      expect(recognitionInForce(lost, on)).toBeNull();
      const found = recognitionInForce(all, on);
      expect(found === null).toBe(lost.length === all.length);
    }),
  );
});
