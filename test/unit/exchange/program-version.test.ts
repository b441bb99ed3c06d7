import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { programVersion } from '#shared/kernel/program-version.ts';

test('the version that packages tell of is that of package.json', () => {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  expect(programVersion).toBe(version);
});
