import { describe, expect, test } from 'vitest';
import { sampleLevels } from '#core/sample/level-data.ts';
import { buildSampleFolder } from './support/sample-folder.ts';

describe.each(sampleLevels)('a %s', (level) => {
  test('has every paper of its procedure without an open field', async () => {
    const { withCopy } = await buildSampleFolder(level);
    await withCopy(async ({ call, dossierId }) => {
      const views = await call('papers.list', { dossierId });
      const open = views.map(({ paper, gaps, refusal }) => [paper, gaps, refusal?.details ?? null]);
      expect(open).toEqual(views.map(({ paper }) => [paper, [], null]));
    });
  }, 120_000);
});
