import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { Frame } from './pages/frame.ts';
import { Merges } from './pages/merges.ts';
import { findings } from './support/axe.ts';
import { commandLine } from './support/command-line.ts';
import { callCore } from './support/core-calls.ts';
import { pdfWords } from './support/file-words.ts';
import type { MadeFile } from './support/made-files.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** A commune hands two indicators to a village, both write one of them, and the work comes back. */
test.use({ startFrom: 'in-progress' });
test.describe.configure({ timeout: 200_000 });

const run = promisify(execFile);
const hoso = async (...words: readonly string[]): Promise<void> => {
  await run(process.execPath, [commandLine, ...words, '--json']);
};

const narrative = (dossierId: string, code: string, text: string) => ({ dossierId, code, text });

/** The village opens the file on its own machine, writes two narratives and hands its work out. */
const workElsewhere = async (given: Buffer, dossierId: string): Promise<MadeFile> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'hoso-thon-'));
  const at = (name: string): string => path.join(folder, name);
  const data = ['--data', at('kho'), '--officer', 'Giàng A Sử'];
  await writeFile(at('giao.zip'), given);
  await hoso('slice', 'open', at('giao.zip'), ...data);
  for (const [code, text] of [
    ['17.3', 'Thôn đã ký hợp đồng thu gom rác với tổ hợp tác.'],
    ['13.6', 'Thôn có hai vùng trồng được cấp mã số.'],
  ] as const) {
    const input = JSON.stringify(narrative(dossierId, code, text));
    await hoso('call', 'assessments.setNarrative', input, ...data);
  }
  await hoso('hand-out', '--out', at('tra.zip'), ...data);
  const buffer = await readFile(at('tra.zip'));
  await rm(folder, { recursive: true });
  return { name: 'tra-viec-thon.zip', mimeType: 'application/zip', buffer };
};

const dossierOf = async (page: Page): Promise<string> => {
  const dossiers = z
    .array(z.object({ id: z.string() }))
    .parse(await callCore(page, 'dossiers.list', {}));
  return dossiers[0]?.id ?? '';
};

const seen = async (page: Page): Promise<void> => {
  expect(await findings(page)).toEqual([]);
};

test('work goes out as a file, comes back with a conflict, is decided, signed for and taken back', async ({
  page,
}) => {
  const [frame, merges] = [new Frame(page), new Merges(page)];
  const dossierId = await dossierOf(page);
  await frame.jumpTo('Giao việc, ghép việc');
  const given = await merges.handOut('17.3, 13.6', 'Thôn Nà Thình');
  await expect(page.getByText('Đã lập tệp')).toBeVisible();
  await keepScreen(page, '120-hand-out');
  const back = await workElsewhere(given, dossierId);
  const ours = narrative(dossierId, '17.3', 'Xã đã bố trí xe chở rác mỗi tuần hai chuyến.');
  await callCore(page, 'assessments.setNarrative', ours);

  await merges.take(back);
  await expect(merges.preview).toContainText('Giàng A Sử');
  await expect(merges.preview).toContainText('hai vùng trồng');
  await expect(merges.preview).toContainText('xe chở rác');
  await merges.preview.scrollIntoViewIfNeeded();
  await keepScreen(page, '121-merge-preview');
  await seen(page);
  await merges.apply.click();
  await expect(page.getByText('cần chọn giá trị')).toBeVisible();
  await expect(merges.conflicts).toContainText('hợp đồng thu gom rác');
  await merges.conflicts.scrollIntoViewIfNeeded();
  await keepScreen(page, '122-merge-conflict');
  await seen(page);
  await merges.choose('Giàng A Sử');
  await expect(merges.conflicts).toContainText('Không có chỗ nào phải chọn');

  const words = await pdfWords(await merges.print());
  expect(words).toContain('Giao nhận và ghép dữ liệu');
  expect(words).toContain('Thôn có hai vùng trồng được cấp mã số.');
  expect(words).toContain('BÊN GIAO');
  await merges.list.getByRole('button', { name: /^Xem từng mục/ }).click();
  await expect(merges.report).toContainText('hai vùng trồng');
  await keepScreen(page, '123-merge-report');
  await seen(page);
  await page.keyboard.press('Escape');
  await merges.undoAll();
  await expect(merges.list).toContainText('đã hoàn tác');
  await keepScreen(page, '124-merge-undone');
  // The page scrolls inside its frame; the frame itself stays.
  expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(0);
});
