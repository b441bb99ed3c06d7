import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSampleFolder, type Sample } from './support/sample-folder.ts';

let sample: Awaited<ReturnType<typeof buildSampleFolder>>;

beforeAll(async () => {
  sample = await buildSampleFolder('in-progress');
});

const staging = ({ folder }: Sample): readonly string[] =>
  readdirSync(path.join(folder, 'staging'));

test(
  'a dossier is bound with its papers made first; after one figure changes only the papers that state it are made again',
  () =>
    sample.withCopy(async (core) => {
      const { dossierId, unitId, call } = core;
      const plan = await call('binder.boundPlan', { dossierId });
      const first = await call('binder.bound', { dossierId });
      const refused = first.refused.map(({ paper }) => paper);
      const toMake = plan.papers.filter(({ state }) => state === 'to-make');
      expect(first.made.map(({ paper }) => paper)).toEqual(toMake.map(({ paper }) => paper));
      expect(
        plan.papers.filter(({ state }) => state === 'refused').map(({ paper }) => paper),
      ).toEqual(refused);
      expect(first.unbound).toEqual([]);

      const again = await call('binder.bound', { dossierId });
      expect(again.made).toEqual([]);
      expect(again.sha256).toBe(first.sha256);

      const figures = await call('figures.list', { unitId });
      const area = figures.find(({ concept }) => concept === 'area.natural');
      if (!area) throw new Error('the sample has no area');
      const { concept, asOf, sourceKey } = area;
      await call('figures.save', { unitId, concept, asOf, sourceKey, value: '4321,5' });
      const stale = (await call('papers.list', { dossierId })).filter(
        ({ state }) => state === 'stale',
      );
      const third = await call('binder.bound', { dossierId });
      expect(third.made.map(({ paper }) => paper)).toEqual(stale.map(({ paper }) => paper));
      expect(third.made.length).toBeGreaterThan(0);
      expect(third.made.length).toBeLessThan(first.made.length);
      expect(third.sha256).not.toBe(first.sha256);
      expect(staging(core)).toEqual([]);
    }),
  120_000,
);

test(
  'a binding that is stopped leaves nothing behind',
  () =>
    sample.withCopy(async (core) => {
      const { dossierId, call, refusal } = core;
      await call('papers.make', { dossierId, formats: ['pdf'] });
      const rows = await call('papers.list', { dossierId });
      const stopped = refusal('binder.bound', { dossierId, jobId: 'book' });
      // Stopped in the midst of the proofs, while the thread writes.
      while ((await call('jobs.list', {})).jobs.every(({ done }) => done < 12)) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      expect(staging(core)).toHaveLength(1);
      await call('jobs.cancel', { jobId: 'book' });
      expect((await stopped).code).toBe('call.cancelled');
      expect(staging(core)).toEqual([]);
      expect(await call('papers.list', { dossierId })).toEqual(rows);
    }),
  120_000,
);
