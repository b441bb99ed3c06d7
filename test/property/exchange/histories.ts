import fc from 'fast-check';
import { removedField, type FieldValue } from '#shared/journal/change-event.ts';
import { sliceJournal } from '#shared/exchange/slice-journal.ts';
import { office, type Office, type Place } from './office.ts';

/** What happens at machines without a network; `whole` false hands over one record only. */
export type Step = { readonly by: number } & (
  | {
      readonly kind: 'write';
      readonly record: number;
      readonly field: number;
      readonly value: number;
    }
  | { readonly kind: 'remove'; readonly record: number }
  | {
      readonly kind: 'take';
      readonly from: number;
      readonly record: number;
      readonly whole: boolean;
    }
);

const recordCount = 3;
const record = fc.nat({ max: recordCount - 1 });
const by = fc.nat({ max: 4 });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      by,
      record,
      field: fc.nat({ max: 2 }),
      value: fc.nat({ max: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), by, record }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('take' as const),
      by,
      from: by,
      record,
      whole: fc.boolean(),
    }),
  },
);

/** 3 to 5 machines, clocks wrong by days either way, and up to sixty steps. */
export const arbitraryHistory = fc.record({
  machines: fc.integer({ min: 3, max: 5 }),
  steps: fc.array(step, { maxLength: 60, size: 'max' }),
  skews: fc.array(fc.integer({ min: -6 * 86_400_000, max: 6 * 86_400_000 }), {
    minLength: 5,
    maxLength: 5,
  }),
});
export type History = typeof arbitraryHistory extends fc.Arbitrary<infer T> ? T : never;

const begin = 1_700_000_000_000;

/** Plays a history; the machines as they stand at its end. */
export const play = ({ machines, steps, skews }: History): readonly Office[] => {
  const offices = Array.from({ length: machines }, (_, at) => office(`device-${at}`));
  steps.forEach((one, tick) => {
    const at = one.by % machines;
    const here = offices[at];
    const millis = begin + tick * 1000 + (skews[at] ?? 0);
    if (here) act(offices, here, { one, tick, millis });
  });
  return offices;
};

type Moment = { readonly one: Step; readonly tick: number; readonly millis: number };

const act = (offices: readonly Office[], here: Office, { one, tick, millis }: Moment): void => {
  const command = `${here.device}-${tick}`;
  if (one.kind === 'write') here.write(command, writing(here, one), millis);
  if (one.kind === 'remove' && isThere(here, one.record)) {
    here.write(command, [place(one.record, removedField, true)], millis);
  }
  const there = one.kind === 'take' ? offices[one.from % offices.length] : undefined;
  if (one.kind === 'take' && there && there !== here) {
    const journal = there.journal();
    const isWanted = ({ recordId }: { readonly recordId: string }) => recordId === `r${one.record}`;
    here.merge(one.whole ? journal : sliceJournal(journal, isWanted), millis);
  }
};

const place = (record: number, field: string, newValue: FieldValue): Place => ({
  entity: 'thing',
  recordId: `r${record}`,
  field,
  newValue,
});

const isThere = (here: Office, record: number): boolean =>
  here.rows().get(`thing r${record} ${removedField}`) === false;

const valueOf = (value: number): string => (value === 0 ? '' : `v${value}`);

/** As a command does: a record that is not there is made whole, with nothing in the other fields. */
const writing = (here: Office, one: Extract<Step, { kind: 'write' }>): readonly Place[] => {
  const written = place(one.record, `f${one.field}`, valueOf(one.value));
  if (isThere(here, one.record)) return [written];
  const others = [0, 1, 2].filter((field) => field !== one.field);
  return [
    place(one.record, removedField, false),
    written,
    ...others.map((field) => place(one.record, `f${field}`, '')),
  ];
};

/** Everybody takes everything from everybody until nothing is new. */
export const settleAll = (offices: readonly Office[], order: readonly number[]): void => {
  for (let round = 0; round < 8; round += 1) {
    for (const pick of order) {
      const here = offices[Math.floor(pick / 8) % offices.length];
      const there = offices[pick % offices.length];
      if (here && there && here !== there) here.merge(there.journal(), begin + 900_000_000 + round);
    }
    for (const here of offices) {
      for (const there of offices) {
        if (here !== there) here.merge(there.journal(), begin + 900_000_000 + round);
      }
    }
  }
};
