import { describe, expect, test } from 'vitest';
import { sampleLevels, type SampleLevel } from '#core/sample/level-data.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openTestCore, type TestCore } from './support/open-test-core.ts';

const inLevel = async (
  level: SampleLevel,
  work: (core: TestCore, dossierId: string) => Promise<void>,
): Promise<void> => {
  using folder = temporaryFolder();
  const core = await openTestCore(folder.path);
  try {
    const { dossierId } = await core.call('sample.build', { variant: level });
    await work(core, dossierId);
  } finally {
    await core.close();
  }
};

describe.each(sampleLevels)('a %s', (level) => {
  test('has every paper of its procedure without an open field', async () => {
    await inLevel(level, async ({ call }, dossierId) => {
      const views = await call('papers.list', { dossierId });
      const open = views.map(({ paper, gaps, refusal }) => [paper, gaps, refusal?.details ?? null]);
      expect(open).toEqual(views.map(({ paper }) => [paper, [], null]));
    });
  }, 120_000);
});
