import fc from 'fast-check';
import { expect, test } from 'vitest';
import { payingSources, type Payment } from '#shared/finance/payment.ts';
import { workDifferences } from '#shared/finance/work-differences.ts';
import { debtOf } from '#shared/finance/work.ts';
import { day } from '#shared/kernel/day.ts';
import { sampleWorks } from '../../fixtures/sample-ledger.ts';

const works = sampleWorks();
const payment = fc.record({
  workId: fc.constantFrom(...works.map(({ id }) => id)),
  paidOn: fc.constantFrom('2023-05-04', '2024-02-01').map((text) => day(text)),
  source: fc.constantFrom(...payingSources),
  amountDong: fc.integer({ min: 0, max: 1e12 }),
});

const whole = (all: readonly Pick<Payment, 'workId' | 'paidOn' | 'source' | 'amountDong'>[]) =>
  all.map((one, at): Payment => ({
    ...one,
    id: `p${at}`,
    unitId: 'na-suong',
    voucher: String(at),
    evidenceId: null,
    page: null,
    note: '',
  }));

test('works that say what their vouchers add up to, within what was allotted, agree with themselves', () => {
  fc.assert(
    fc.property(fc.array(payment, { maxLength: 12 }), (some) => {
      const payments = whole(some);
      const agreed = works.map((work) => {
        const own = payments.filter(({ workId }) => workId === work.id);
        const paidDong = own.reduce((sum, one) => sum + one.amountDong, 0);
        return own.length === 0 ? work : { ...work, paidDong, allottedDong: paidDong };
      });
      expect(workDifferences({ works: agreed, payments, funds: { flows: [] } })).toEqual([]);
    }),
  );
});

test('each work whose vouchers say something else is named once, in whatever order they came', () => {
  fc.assert(
    fc.property(fc.array(payment, { minLength: 1, maxLength: 12 }), (some) => {
      const payments = whole(some);
      const found = (list: readonly Payment[]) =>
        workDifferences({ works, payments: list, funds: { flows: [] } }).flatMap((one) =>
          one.kind === 'paid' ? [one.workId] : [],
        );
      const named = found(payments);
      expect(found(payments.toReversed())).toEqual(named);
      expect(new Set(named).size).toBe(named.length);
    }),
  );
});

test('debt is accepted volume less capital allotted and never below zero', () => {
  const dong = fc.integer({ min: 0, max: 1e12 });
  fc.assert(
    fc.property(dong, dong, (acceptedDong, allottedDong) => {
      const debt = debtOf({ acceptedDong, allottedDong });
      expect(debt).toBe(acceptedDong > allottedDong ? acceptedDong - allottedDong : 0);
    }),
  );
});
