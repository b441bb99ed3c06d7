import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { codesMeeting, madeSet } from '../fixtures/made-set.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { buildCommandLine, runHoso } from './run-hoso.ts';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder.path, name);
const data = ['--data', at('workspace')];
const startOfYear = '2023-01-01';

/** The shapes of the sets that the report of huyện Bình Liêu of 15/11/2023 counts by. */
const districtSizes = [4, 4, 4, 4, 4, 4, 4, 5, 5];
const communeSizes = Array.from({ length: 19 }, (_each, place) => (place < 18 ? 4 : 3));
const modelSizes = [9];

beforeAll(async () => {
  await buildCommandLine();
  expect(await runHoso(['init', ...data])).toMatchObject({ code: 0 });
  for (const set of [
    madeSet({ id: 'huyen', level: 'district', sizes: districtSizes }),
    madeSet({ id: 'xa', level: 'commune', sizes: communeSizes }),
    madeSet({ id: 'kieu-mau', level: 'commune', sizes: modelSizes }),
  ]) {
    writeFileSync(at(`${set.id}.json`), JSON.stringify(set));
    expect(await runHoso(['sets', 'import', at(`${set.id}.json`), ...data])).toMatchObject({
      code: 0,
    });
  }
}, 120_000);

afterAll(() => folder[Symbol.dispose]());

const ok = async (words: readonly string[]): Promise<unknown> => {
  const ended = await runHoso([...words, ...data]);
  expect(ended).toMatchObject({ code: 0 });
  return ended.value;
};

type NewDossier = { readonly name: string; readonly level: string; readonly set: string };

const createDossier = async ({ name, level, set }: NewDossier): Promise<string> => {
  const words = ['--unit-name', name, '--level', level, '--set', set, '--year', '2023'];
  const value = await ok(['dossier', 'create', ...words]);
  return z.object({ dossierId: z.string() }).parse(value).dossierId;
};

const writeRows = (file: string, rows: readonly unknown[]): string => {
  writeFileSync(at(file), JSON.stringify(rows));
  return at(file);
};

const enterMet = (dossierId: string, codes: readonly string[]): Promise<unknown> => {
  const file = writeRows(
    'ket-qua.json',
    codes.map((code) => ({ code, value: true })),
  );
  return ok(['results', 'import', '--dossier', dossierId, file]);
};

const keepMet = (dossierId: string, codes: readonly string[]): Promise<unknown> => {
  const file = writeRows(
    'dau-nam.json',
    codes.map((code) => ({ code, verdict: 'met' })),
  );
  const words = ['snapshot', '--dossier', dossierId, '--date', startOfYear, '--results', file];
  return ok(words);
};

const progressOf = (dossierId: string, since = startOfYear): Promise<unknown> =>
  ok(['progress', '--dossier', dossierId, '--since', since]);

describe('the report of huyện Bình Liêu of 15/11/2023', () => {
  test('27/38 chỉ tiêu, tăng 02 so với đầu năm; 13 còn thiếu is pointed out', async () => {
    const dossierId = await createDossier({ name: 'Bình Liêu', level: 'district', set: 'huyen' });
    const now = codesMeeting(districtSizes, { criteria: 3, indicators: 27 });
    await enterMet(dossierId, now);
    await keepMet(dossierId, codesMeeting(districtSizes, { criteria: 3, indicators: 25 }));
    expect(await progressOf(dossierId)).toEqual({
      dossierId,
      since: startOfYear,
      criteria: { met: 3, total: 9, percent: '33.3', change: 0 },
      indicators: { met: 27, total: 38, percent: '71.1', change: 2 },
      sentence: '3/9 tiêu chí (33,3%), 27/38 chỉ tiêu (71,1%), tăng 02 chỉ tiêu so với đầu năm',
      disagreements: [],
    });
    const typed = await ok(['reported', '--dossier', dossierId, '--indicators-missing', '13']);
    const pointed = [
      {
        field: 'indicatorsMissing',
        typed: 13,
        computed: 11,
        sentence: 'báo cáo ghi 13 chỉ tiêu còn thiếu, phần mềm tính được 11 (38 − 27)',
      },
    ];
    expect(typed).toEqual({ disagreements: pointed });
    expect(await progressOf(dossierId)).toMatchObject({ disagreements: pointed });
  }, 60_000);

  test('six communes in one table with their change', async () => {
    const communes = [
      { name: 'Đồng Tâm', criteria: 12, indicators: 61, before: 61 },
      { name: 'Đồng Văn', criteria: 10, indicators: 58, before: 58 },
      { name: 'Hoành Mô', criteria: 19, indicators: 75, before: 75 },
      { name: 'Húc Động', criteria: 19, indicators: 75, before: 75 },
      { name: 'Lục Hồn', criteria: 9, indicators: 57, before: 56 },
      { name: 'Vô Ngại', criteria: 11, indicators: 59, before: 59 },
    ];
    for (const { name, criteria, indicators, before } of communes) {
      const dossierId = await createDossier({ name, level: 'commune', set: 'xa' });
      await enterMet(dossierId, codesMeeting(communeSizes, { criteria, indicators }));
      await keepMet(dossierId, codesMeeting(communeSizes, { criteria, indicators: before }));
    }
    const file = at('tien-do.xlsx');
    const words = ['progress', '--set', 'xa', '--year', '2023', '--since', startOfYear];
    const value = await ok([...words, '--out', file]);
    const rows = communes.map(({ name, criteria, indicators, before }) =>
      expect.objectContaining({
        unitName: `xã ${name}`,
        criteria: expect.objectContaining({ met: criteria, total: 19, change: 0 }),
        indicators: expect.objectContaining({
          met: indicators,
          total: 75,
          change: indicators - before,
        }),
      }),
    );
    expect(value).toEqual({ rows });
    expect(existsSync(file)).toBe(true);
  }, 120_000);

  test('2/9 chỉ tiêu (22,2%) of a set made by the province, beside the other set of the commune', async () => {
    const dossierId = await createDossier({ name: 'Hoành Mô', level: 'commune', set: 'kieu-mau' });
    await enterMet(dossierId, ['1.1', '1.2']);
    await keepMet(dossierId, ['1.1', '1.2']);
    expect(await progressOf(dossierId)).toMatchObject({
      criteria: { met: 0, total: 1, change: 0 },
      indicators: { met: 2, total: 9, percent: '22.2', change: 0 },
      sentence: '0/1 tiêu chí (0,0%), 2/9 chỉ tiêu (22,2%), không thay đổi so với đầu năm',
    });
  }, 60_000);
});

describe('a snapshot', () => {
  test('of today is what later progress counts from', async () => {
    const dossierId = await createDossier({ name: 'Tình Húc', level: 'commune', set: 'kieu-mau' });
    await enterMet(dossierId, ['1.1']);
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    await ok(['snapshot', '--dossier', dossierId, '--date', today]);
    await enterMet(dossierId, ['1.2', '1.3']);
    expect(await progressOf(dossierId, today)).toMatchObject({
      indicators: { met: 3, change: 2 },
    });
  }, 60_000);

  test('of a day before the dossier was made is refused, unless its verdicts are typed', async () => {
    const dossierId = await createDossier({ name: 'Đồng Long', level: 'commune', set: 'kieu-mau' });
    await enterMet(dossierId, ['1.1']);
    const words = ['snapshot', '--dossier', dossierId, '--date', startOfYear, ...data];
    expect(await runHoso(words)).toMatchObject({
      code: 1,
      value: { error: { code: 'snapshot.beforeDossier' } },
    });
    const progress = ['progress', '--dossier', dossierId, '--since', startOfYear, ...data];
    expect(await runHoso(progress)).toMatchObject({
      code: 1,
      value: { error: { code: 'progress.dayUnknown' } },
    });
    const future = ['snapshot', '--dossier', dossierId, '--date', '2099-01-01', ...data];
    expect(await runHoso(future)).toMatchObject({
      value: { error: { code: 'snapshot.dayToCome' } },
    });
  }, 60_000);
});

test('a dossier is renewed for the next year, and answers as far as it is confirmed', async () => {
  const from = await createDossier({ name: 'Lục Hồn', level: 'commune', set: 'kieu-mau' });
  await enterMet(from, ['1.1', '1.2']);
  const renewed = z
    .object({ dossierId: z.string(), items: z.literal(2) })
    .parse(await ok(['dossier', 'renew', '--from', from]));
  const dossier = ['--dossier', renewed.dossierId];
  const counted = () => ok(['evaluate', ...dossier]);
  expect(await counted()).toMatchObject({ year: 2024, totals: { indicators: { counted: 0 } } });
  expect(await ok(['dossier', 'confirm', ...dossier, '1.1'])).toEqual({
    confirmed: ['1.1'],
    refused: [],
  });
  expect(await counted()).toMatchObject({ totals: { indicators: { counted: 1 } } });
  expect(await ok(['dossier', 'confirm', ...dossier, 'all'])).toMatchObject({ confirmed: ['1.2'] });
  expect(await runHoso(['dossier', 'confirm', ...dossier, ...data])).toMatchObject({ code: 2 });
  expect(await runHoso(['dossier', 'renew', '--from', from, ...data])).toMatchObject({
    code: 1,
    value: { error: { code: 'year.exists' } },
  });
}, 60_000);
