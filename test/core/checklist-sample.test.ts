import { beforeAll, describe, expect, test } from 'vitest';
import { buildSampleFolder, type Sample } from './support/sample-folder.ts';

let inProgress: Awaited<ReturnType<typeof buildSampleFolder>>;
let complete: Awaited<ReturnType<typeof buildSampleFolder>>;

beforeAll(async () => {
  inProgress = await buildSampleFolder('in-progress');
  complete = await buildSampleFolder('complete');
}, 480_000);

const itemsOf = async ({ call, dossierId }: Sample) => {
  const { targets } = await call('checklist.dossier', { dossierId });
  return targets.flatMap(({ items }) => items);
};

/** What keeps the dossier back: "13.6/growing-area-code arrived MC-032 kind". */
const openOf = async (sample: Sample): Promise<string[]> =>
  (await itemsOf(sample))
    .filter(({ importance, state }) => importance === 'required' && state !== 'usable')
    .map(({ id, state, proof }) =>
      [id, state, proof?.label, ...(proof?.failures ?? []).map(({ rule }) => rule)]
        .filter((word) => word !== undefined)
        .join(' '),
    );

/** State of each proof over everything it is used for. */
const statesOf = async ({ call, dossierId, unitId }: Sample) => {
  const { targets } = await call('checklist.dossier', { dossierId });
  const proofs = await call('evidence.list', { unitId, dossierId });
  const checked = targets
    .flatMap(({ items }) => items)
    .flatMap(({ proof, others }) => (proof ? [proof, ...others] : []));
  return new Map(
    proofs
      .filter(({ form }) => form === 'paper')
      .map(({ label }) => {
        const own = checked.filter((one) => one.label === label);
        if (own.length === 0) return [label, 'no proof'] as const;
        const isUsable = own.every(({ failures }) => failures.length === 0);
        return [label, isUsable ? 'usable' : 'arrived'] as const;
      }),
  );
};

describe('the proofs of the sample commune in progress', () => {
  test('that are required and missing are exactly those of its description', () =>
    inProgress.withCopy(async (sample) => {
      expect(await openOf(sample)).toEqual([
        '2.2/village-road-acceptance missing',
        '13.6/growing-area-code arrived MC-032 kind',
        '17.12/plastic-weighing missing',
        '18.7/three-clean-table arrived MC-045 signature',
      ]);
      const reminders = (await itemsOf(sample)).flatMap(({ id, proof }) =>
        proof?.reminder ? [[id, proof.label, proof.reminder]] : [],
      );
      expect(reminders).toEqual([
        ['18.6/food-safety-certificate', 'MC-044', { expiresOn: '2024-11-30', daysLeft: 0 }],
      ]);
    }));

  test('have the states of its description, all fifty', () =>
    inProgress.withCopy(async (sample) => {
      const states = await statesOf(sample);
      expect(states.size).toBe(50);
      const labelled = (state: string) =>
        [...states].flatMap(([label, own]) => (own === state ? [label] : []));
      // A receipt is no code; a table without a signature; and the rules of the province, which prove nothing.
      expect(labelled('arrived')).toEqual(['MC-032', 'MC-045']);
      expect(labelled('no proof')).toEqual(['MC-005', 'MC-006']);
      expect(labelled('usable')).toHaveLength(46);
    }));
});

describe('the proofs of the complete sample commune', () => {
  test('lack nothing', () =>
    complete.withCopy(async (sample) => {
      expect(await openOf(sample)).toEqual([]);
      const states = await statesOf(sample);
      expect([...states.values()].filter((state) => state === 'arrived')).toEqual([]);
      const proofs = (await itemsOf(sample)).flatMap(({ proof, others }) => [proof, ...others]);
      expect(proofs.filter((one) => (one?.failures ?? []).length > 0)).toEqual([]);
    }));
});
