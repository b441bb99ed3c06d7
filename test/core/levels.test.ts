import { describe, expect, test } from 'vitest';
import { sampleLevels, type SampleLevel } from '#core/sample/level-data.ts';
import { buildSampleFolder } from './support/sample-folder.ts';

/** The sheet of its survey, and how many places are asked; a village is asked in itself. */
const asked: Readonly<Record<SampleLevel, readonly [string, number]>> = {
  district: ['district-standard', 6],
  town: ['town-completion', 3],
  province: ['province-completion', 3],
  village: ['village', 1],
};

describe.each(sampleLevels)('a %s', (level) => {
  test('has every paper of its procedure without an open field, and the sheet made for it', async () => {
    const { withCopy } = await buildSampleFolder(level);
    await withCopy(async ({ call, dossierId }) => {
      const all = await call('papers.list', { dossierId });
      // A withdrawal has no ground while all is met: withdrawal.test.ts.
      const views = all.filter(({ phase }) => phase !== 'withdrawal');
      const open = views.map(({ paper, gaps, refusal }) => [paper, gaps, refusal?.details ?? null]);
      expect(open).toEqual(views.map(({ paper }) => [paper, [], null]));
      const { guidance, places } = await call('survey.get', { dossierId });
      expect([guidance?.sheet.id, places.length]).toEqual(asked[level]);
    });
  }, 120_000);
});
