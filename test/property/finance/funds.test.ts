import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  contributionFieldsSchema,
  type Contribution,
  type FundFlow,
  type Funds,
  type StatedTotal,
} from '#shared/finance/fund.ts';
import { fundDifferences } from '#shared/finance/fund-differences.ts';
import { fundSourceIds, isOwnMoney } from '#shared/finance/fund-source.ts';
import { contributionDong, fundSum, fundYears, scopeSum } from '#shared/finance/fund-sums.ts';

const dong = fc.integer({ min: 0, max: 1_000_000_000 });
const year = fc.integer({ min: 2021, max: 2025 });

const flow: fc.Arbitrary<FundFlow> = fc.record({
  id: fc.uuid(),
  unitId: fc.constant('u'),
  year,
  source: fc.constantFrom(...fundSourceIds),
  plannedDong: fc.option(dong),
  allottedDong: fc.option(dong),
  disbursedDong: fc.constant(null),
  note: fc.constant(''),
});

const flows = fc.uniqueArray(flow, {
  maxLength: 30,
  selector: (one) => `${one.source} ${one.year}`,
});

const fundsOf = (rows: readonly FundFlow[], rest: Partial<Funds> = {}): Funds => ({
  flows: rows,
  contributions: [],
  stated: [],
  ...rest,
});

const whole = (funds: Funds) =>
  fundSum(funds, { years: fundYears(funds), column: 'allottedDong', keep: isOwnMoney });

test('credit and balances change no sum, whatever they are', () => {
  fc.assert(
    fc.property(flows, (rows) => {
      const own = rows.filter(({ source }) => !source.startsWith('credit'));
      expect(whole(fundsOf(rows))).toBe(whole(fundsOf(own)));
    }),
  );
});

test('a balance stands in no sum at all, not even in that with credit', () => {
  fc.assert(
    fc.property(flows, dong, (rows, balance) => {
      const before = fundsOf(rows.filter(({ source }) => source !== 'credit-balance'));
      const years = fundYears(before);
      const stock = years.map((of, at): FundFlow => ({
        id: `b${at}`,
        unitId: 'u',
        year: of,
        source: 'credit-balance',
        plannedDong: null,
        allottedDong: balance,
        disbursedDong: null,
        note: '',
      }));
      const after = fundsOf([...before.flows, ...stock]);
      for (const scope of ['total', 'credit', 'with-credit'] as const)
        expect(scopeSum(after, { scope, years })).toBe(scopeSum(before, { scope, years }));
    }),
  );
});

test('years added up are the whole', () => {
  fc.assert(
    fc.property(flows, (rows) => {
      const funds = fundsOf(rows);
      const sum = fundYears(funds)
        .map((one) => scopeSum(funds, { scope: 'with-credit', years: [one] }) ?? 0)
        .reduce((all, one) => all + one, 0);
      expect(sum).toBe(scopeSum(funds, { scope: 'with-credit', years: fundYears(funds) }) ?? 0);
    }),
  );
});

test('labour is days times price to the last đồng, against whole numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), dong, (tenths, price) => {
      const one = { kind: 'labour', amountDong: 5, priceDong: price } as const;
      const quantity = `${Math.trunc(tenths / 10)}.${tenths % 10}`;
      const exact = BigInt(tenths) * BigInt(price);
      const rounded = (exact + 5n) / 10n;
      expect(contributionDong({ ...one, quantity })).toBe(Number(rounded));
    }),
  );
});

test('every quantity that is taken in has a sum: of one written 007, as of 7', () => {
  const { quantity: quantitySchema } = contributionFieldsSchema.shape;
  const digits = fc.stringMatching(/^\d{1,7}(\.\d{1,4})?$/);
  fc.assert(
    fc.property(digits, (written) => {
      const quantity = quantitySchema.parse(written);
      const dong = contributionDong({ kind: 'labour', quantity, priceDong: 10_000, amountDong: 0 });
      expect(dong).toBe(Math.round(Number(written) * 10_000));
    }),
    { examples: [['007'], ['00'], ['000.5']] },
  );
});

const stated = (statedDong: number, qualifier: StatedTotal['qualifier']): StatedTotal => ({
  id: 's',
  unitId: 'u',
  fromYear: 2021,
  toYear: 2025,
  scope: 'with-credit',
  qualifier,
  statedDong,
  place: '',
});

const isTold = (rows: readonly FundFlow[], total: StatedTotal): boolean =>
  fundDifferences(fundsOf(rows, { stated: [total] })).some(({ kind }) => kind === 'stated');

test('a sum stated exactly is told of at one đồng more or less, and only then', () => {
  fc.assert(
    fc.property(flows, fc.integer({ min: -2, max: 2 }), (rows, off) => {
      const funds = fundsOf(rows);
      const sum = scopeSum(funds, { scope: 'with-credit', years: fundYears(funds) }) ?? 0;
      expect(isTold(rows, stated(sum + off, 'exact'))).toBe(off !== 0);
    }),
  );
});

test('"gần" is never said of a sum that its parts pass, nor "trên" of one they do not reach', () => {
  fc.assert(
    fc.property(flows, fc.integer({ min: 1, max: 50 }), (rows, permille) => {
      const funds = fundsOf(rows);
      const sum = scopeSum(funds, { scope: 'with-credit', years: fundYears(funds) }) ?? 0;
      fc.pre(sum > 100_000);
      const off = Math.ceil((sum * permille) / 1000);
      expect(isTold(rows, stated(sum - off, 'nearly'))).toBe(true);
      expect(isTold(rows, stated(sum + off, 'over'))).toBe(true);
      expect(isTold(rows, stated(sum + off, 'nearly'))).toBe(
        permille > 10 && off * 100 > sum + off,
      );
    }),
  );
});

test('contributions that differ from the row of their year are told of', () => {
  const cash: Contribution = {
    id: 'c',
    unitId: 'u',
    year: 2024,
    kind: 'cash',
    purpose: '',
    quantity: '',
    priceDong: 0,
    amountDong: 808,
    households: 0,
    certificatesRenewed: 0,
    certificatesPending: 0,
    note: '',
  };
  fc.assert(
    fc.property(fc.integer({ min: 800, max: 816 }), (allottedDong) => {
      const row: FundFlow = {
        id: 'f',
        unitId: 'u',
        year: 2024,
        source: 'people-cash',
        plannedDong: null,
        allottedDong,
        disbursedDong: null,
        note: '',
      };
      const told = fundDifferences(fundsOf([row], { contributions: [cash] }));
      expect(told.length).toBe(allottedDong === 808 ? 0 : 1);
    }),
  );
});
