import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { writeWhole } from '../../electron/command-line/write-whole.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const halfThen = (code: string) => async (partial: string) => {
  await writeFile(partial, 'nửa');
  throw Object.assign(new Error(code), { code });
};

test('a file is there whole or as it was, whatever goes wrong on the way', async () => {
  using folder = temporaryFolder();
  const file = path.join(folder.path, 'ra', 'viec.zip');
  const whole = await writeWhole(file, async (partial) => {
    await writeFile(partial, 'cũ');
    return ok(null);
  });
  expect(whole).toEqual(ok(null));
  const full = await writeWhole(file, halfThen('ENOSPC'));
  expect(full).toMatchObject({ ok: false, error: { code: 'workspace.diskFull' } });
  const gone = await writeWhole(file, halfThen('EIO'));
  expect(gone).toMatchObject({ ok: false, error: { details: { reason: 'EIO' } } });
  const missing = fail(appError('store.missingFile', {}));
  expect(await writeWhole(file, () => Promise.resolve(missing))).toEqual(missing);
  expect(readFileSync(file, 'utf8')).toBe('cũ');
  expect(existsSync(`${file}.partial`)).toBe(false);
});

test('what a killed run left half is written over by the next', async () => {
  using folder = temporaryFolder();
  const file = path.join(folder.path, 'viec.zip');
  mkdirSync(folder.path, { recursive: true });
  writeFileSync(`${file}.partial`, 'nửa của lần trước, dài hơn');
  await writeWhole(file, async (partial) => {
    await writeFile(partial, 'mới');
    return ok(null);
  });
  expect(readFileSync(file, 'utf8')).toBe('mới');
});
