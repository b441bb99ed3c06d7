import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { chromium, type Page } from '@playwright/test';
import { instantSchema } from '#shared/kernel/day.ts';
import { createCore } from '#core/create-core.ts';
import type { Core } from '#core/core.ts';
import { startHost } from '../e2e/support/host.ts';
import { watch } from '../e2e/support/strict-page.ts';
import { chromiumArguments, findChromium } from '../support/find-chromium.ts';
import { timed } from './samples.ts';
import type { Line } from './table.ts';

const proofs = 5000;
const issuers = ['Ủy ban nhân dân xã', 'Ủy ban nhân dân huyện', 'Điện lực', 'Trạm Y tế xã'];

/** A unit with as many proofs as a district gathers in a period: in the core, and in the page. */
export const proofLines = async (folder: string): Promise<readonly Line[]> => {
  const { core, answer } = await openCore(folder);
  let dossierId = '';
  const lines: Line[] = [];
  try {
    const made = await largeCollection(core, answer);
    dossierId = made.dossierId;
    const list = () => answer('evidence.list', { unitId: made.unitId, dossierId });
    await list();
    const samples = await timed(5, list);
    lines.push({ what: `list of ${proofs} proofs, core`, samples, budget: 400 });
  } finally {
    await core.close();
  }
  return [...lines, ...(await inThePage(folder, dossierId))];
};

type Answer = (method: string, input: unknown) => Promise<unknown>;

const openCore = async (folder: string) => {
  const opened = await createCore({
    folder,
    resources: path.resolve('resources'),
    clock: () => instantSchema.parse(new Date().toISOString()),
    ids: randomUUID,
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const core = opened.value;
  const answer: Answer = async (method, input) => {
    const answered = await core.dispatch(method, input, { role: 'officer' });
    if (!answered.ok) throw new Error(`${method}: ${answered.error.code}`);
    return answered.value;
  };
  return { core, answer };
};

const ids = z.object({ unitId: z.string().optional(), dossierId: z.string().optional() });

const largeCollection = async (core: Core, answer: Answer) => {
  await answer('workspace.setOfficer', { name: 'Lò Thị Mai' });
  const commune = { level: 'commune', name: 'Thượng Lâm', region: 'northern-midlands-mountains' };
  const { unitId = '' } = ids.parse(await answer('units.create', commune));
  const setId = 'commune-advanced-2021-2025';
  const { dossierId = '' } = ids.parse(
    await answer('dossiers.create', { unitId, setId, year: 2024 }),
  );
  for (let index = 0; index < proofs; index += 1) {
    const bytes = Readable.from([Buffer.from(`Biểu số ${index}`)]);
    const staged = await core.stage(`bieu-${index}.txt`, bytes);
    if (!staged.ok) throw new Error(staged.error.code);
    await answer('evidence.add', {
      dossierId,
      targets: [`17.${(index % 12) + 1}`],
      uploadIds: [staged.value.uploadId],
      metadata: {
        kind: 'Báo cáo',
        number: `${index + 1}/BC-UBND`,
        issuer: issuers[index % issuers.length],
        subject: `Kết quả thực hiện tiêu chí Môi trường, thôn số ${index % 40}`,
        issuedOn: `202${index % 5}-0${(index % 9) + 1}-15`,
      },
    });
  }
  return { unitId, dossierId };
};

export const inThePage = async (folder: string, dossierId: string): Promise<readonly Line[]> => {
  const executablePath = findChromium();
  if (executablePath === null) return [];
  const host = await startHost(folder);
  const browser = await chromium.launch({ executablePath, args: chromiumArguments() });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const faults = await watch(page);
    await page.goto(host.address);
    const opened = [await opening(page, dossierId)];
    const lines = [
      { what: `list of ${proofs} proofs in the page, first time`, samples: opened, budget: 2000 },
      await filtering(page),
      await scrolling(page),
    ];
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return lines;
  } finally {
    await browser.close();
    await host.stop();
  }
};

const opening = async (page: Page, dossierId: string): Promise<number> => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const start = performance.now();
  await page.evaluate((hash) => window.location.assign(hash), `#/dossiers/${dossierId}/evidence`);
  await page.getByRole('table', { name: 'Danh sách minh chứng' }).waitFor();
  return performance.now() - start;
};

/** From each key in the field of words to the frame after it. */
const filtering = async (page: Page): Promise<Line> => {
  const field = page.getByRole('textbox', { name: /^Tìm theo số/ });
  await field.evaluate((element) => {
    const waits: number[] = [];
    Reflect.set(globalThis, 'waits', waits);
    element.addEventListener('keydown', ({ timeStamp }) =>
      requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - timeStamp))),
    );
  });
  await field.focus();
  await page.keyboard.type('môi trường thôn số 17', { delay: 60 });
  await page.waitForTimeout(500);
  const samples = await page.evaluate((): number[] => Reflect.get(globalThis, 'waits'));
  await field.fill('');
  return { what: `a key in the filter of ${proofs} proofs`, samples, budget: 50 };
};

/** Frames while the wheel turns through the list. */
const scrolling = async (page: Page): Promise<Line> => {
  const region = page.getByRole('region', { name: 'Danh sách minh chứng' });
  await region.waitFor();
  const samples = await region.evaluate(
    (element) =>
      new Promise<number[]>((done) => {
        const frames: number[] = [];
        let before = performance.now();
        const step = (): void => {
          const now = performance.now();
          frames.push(now - before);
          before = now;
          element.scrollTop += 300;
          if (frames.length < 120) requestAnimationFrame(step);
          else done(frames.slice(1));
        };
        requestAnimationFrame(step);
      }),
  );
  return { what: `a frame while ${proofs} proofs scroll`, samples, budget: 50 };
};
