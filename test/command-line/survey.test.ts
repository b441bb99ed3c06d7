import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { buildCommandLine, runHoso } from './run-hoso.ts';

const folder = temporaryFolder();
const data = ['--data', path.join(folder.path, 'data')];
let dossierId = '';

beforeAll(async () => {
  await buildCommandLine();
  const { value } = await runHoso(['demo', '--variant', 'complete', ...data]);
  dossierId = z.object({ dossierId: z.string() }).parse(value).dossierId;
}, 240_000);
afterAll(() => folder[Symbol.dispose]());

test('hoso survey prints the results of the whole, of questions and of places', async () => {
  const { value } = await runHoso(['survey', '--dossier', dossierId, ...data]);
  expect(value).toMatchObject({
    results: { outcome: 'met', overall: { percent: '94.98' }, joined: { percent: '90.24' } },
  });
}, 60_000);

test('hoso survey import names the rows that can not be taken and changes nothing of them', async () => {
  const file = path.join(folder.path, 'thon.csv');
  const numbers = Array.from({ length: 19 }, (_, at) => at + 1);
  const head = numbers.map((one) => `Câu ${one} hài lòng;Câu ${one} không hài lòng`).join(';');
  const counts = numbers.map(() => '170;9').join(';');
  const rows = [
    `TT;Thôn;Số hộ;Phát ra;Thu về;Hợp lệ;Không hợp lệ;${head}`,
    `1;Nà Thình;198;181;180;180;0;${counts}`,
  ];
  writeFileSync(file, rows.join('\n'));
  const asked = ['survey', 'import', '--dossier', dossierId, file];
  const { value } = await runHoso([...asked, ...data]);
  expect(value).toMatchObject({ imported: 0, rejected: [{ place: 'Nà Thình' }] });
}, 60_000);
