import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { commandLine, sampleFolder, sampleVariants, type SampleVariant } from './command-line.ts';

const run = promisify(execFile);

const build = async (variant: SampleVariant): Promise<string> => {
  const folder = sampleFolder(variant);
  await rm(folder, { recursive: true, force: true });
  const words = ['demo', '--data', folder, '--variant', variant, '--json'];
  const { stdout } = await run(process.execPath, [commandLine, ...words]);
  return stdout;
};

test('the sample commune is built once, in both its variants', async () => {
  test.setTimeout(300_000);
  const said = await Promise.all(sampleVariants.map(build));
  for (const json of said) expect(JSON.parse(json)).toEqual({ dossierId: expect.any(String) });
});
