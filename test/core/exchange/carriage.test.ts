import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realDisk } from '#core/store/disk.ts';
import { isSealed, openSealed, sealFile } from '#core/exchange/carriage/sealed-file.ts';
import { joinFiles, partPlan, writePart } from '#core/exchange/carriage/split-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { smallPackage } from './support/packages.ts';

const signal = new AbortController().signal;

test('a locked package opens with its passphrase, however it is composed, and with no other', async () => {
  using folder = temporaryFolder();
  const from = await smallPackage(folder.path);
  const [to, back] = [`${from}.age`, `${from}.back`];
  const sealing = { disk: realDisk, signal };
  await sealFile({ ...sealing, from, to, passphrase: 'Đồng Tâm 2026'.normalize('NFC') });
  expect(await isSealed(to)).toBe(true);
  expect(await isSealed(from)).toBe(false);
  expect(readFileSync(to).includes(Buffer.from('bagit.txt'))).toBe(false);
  await openSealed({
    ...sealing,
    from: to,
    to: back,
    passphrase: 'Đồng Tâm 2026'.normalize('NFD'),
  });
  expect(readFileSync(back).equals(readFileSync(from))).toBe(true);
  const wrong = openSealed({ ...sealing, from: to, to: `${back}2`, passphrase: 'dong tam 2026' });
  await expect(wrong).rejects.toThrow('package.wrongPassphrase');
  expect(() => statSync(`${back}2`)).toThrow('ENOENT');
});

test('a locked package that was changed or cut off is refused, and leaves nothing', async () => {
  using folder = temporaryFolder();
  const from = await smallPackage(folder.path);
  const to = `${from}.age`;
  const sealing = { disk: realDisk, signal, passphrase: 'mật khẩu' };
  await sealFile({ ...sealing, from, to });
  const whole = readFileSync(to);
  const damages: (() => void)[] = [
    () => truncateSync(to, whole.length - 1),
    () => truncateSync(to, 100),
    () => writeFileSync(to, whole.with(whole.length - 20, (whole.at(-20) ?? 0) ^ 1)),
  ];
  for (const damage of damages) {
    writeFileSync(to, whole);
    damage();
    const opening = openSealed({ ...sealing, from: to, to: `${to}.back` });
    await expect(opening).rejects.toThrow('package.sealDamaged');
    expect(() => statSync(`${to}.back`)).toThrow('ENOENT');
  }
});

test('parts put together again are the package', async () => {
  using folder = temporaryFolder();
  const from = await smallPackage(folder.path);
  const { size } = statSync(from);
  const plan = partPlan(size, 500);
  expect(plan.length).toBeGreaterThan(2);
  const parts: string[] = [];
  for (const [index, piece] of plan.entries()) {
    const part = path.join(folder.path, `part ${index}`);
    expect(await writePart({ disk: realDisk, from, ...piece }, part)).toMatchObject({
      sizeBytes: piece.sizeBytes,
    });
    parts.push(part);
  }
  await joinFiles(realDisk, parts, `${from}.joined`);
  expect(readFileSync(`${from}.joined`).equals(readFileSync(from))).toBe(true);
});
