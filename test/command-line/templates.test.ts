import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { body, editDocx } from '../documents/form/docx-edit.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { buildCommandLine, runHoso } from './run-hoso.ts';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder.path, name);
const data = ['--data', at('workspace'), '--officer', 'Quàng Thị Inh'];
const place = { procedureId: 'village-2021-2025', paper: 'P01' };
const shipped = readFileSync('resources/dossier-texts/P01.txt', 'utf8');

beforeAll(async () => {
  await buildCommandLine();
  expect(await runHoso(['init', ...data])).toMatchObject({ code: 0 });
});

afterAll(() => folder[Symbol.dispose]());

test('a text is tried on the sample, handed out as a file and taken in as a draft', async () => {
  writeFileSync(at('sai.txt'), `${shipped}P Xã {unit.nmae}\n`);
  writeFileSync(at('dung.txt'), shipped.replace('kính trình', 'trân trọng trình'));
  const tried = ['--procedure', place.procedureId, ...data];
  expect(await runHoso(['templates', 'try', 'P01', at('sai.txt'), ...tried])).toMatchObject({
    value: { passed: false, faults: [{ problem: 'unknown-field', suggestion: 'unit.name' }] },
  });
  const pdf = ['--out', at('thu.pdf')];
  expect(
    await runHoso(['templates', 'try', 'P01', at('dung.txt'), ...pdf, ...tried]),
  ).toMatchObject({
    value: { passed: true },
  });
  expect(existsSync(at('thu.pdf'))).toBe(true);
  const draft = JSON.stringify({ ...place, text: readFileSync(at('dung.txt'), 'utf8') });
  await runHoso(['call', 'templates.save', draft, ...data]);
  expect(await runHoso(['templates', 'export', at('mau.json'), ...data])).toMatchObject({
    value: { wordings: 1 },
  });
  await runHoso(['call', 'templates.discard', JSON.stringify(place), ...data]);
  expect(await runHoso(['templates', 'import', at('mau.json'), ...data])).toMatchObject({
    value: { drafts: 1, left: [] },
  });
  const list = await runHoso(['templates', 'list', '--procedure', place.procedureId, ...data]);
  expect(list.value).toMatchObject({
    papers: expect.arrayContaining([
      expect.objectContaining({ paper: 'P01', used: false, hasDraft: true }),
    ]),
  });
}, 60_000);

test('a file of Word is begun, tried on the sample and taken in with what is wrong told', async () => {
  const of = ['--paper', 'P01', '--procedure', place.procedureId, ...data];
  await runHoso(['templates', 'export', at('mau.docx'), ...of]);
  const tried = ['--procedure', place.procedureId, ...data];
  const out = ['--out', at('thu.docx')];
  expect(
    await runHoso(['templates', 'try', 'P01', at('mau.docx'), ...out, ...tried]),
  ).toMatchObject({ value: { passed: true, faults: [], figures: [] } });
  expect(existsSync(at('thu.docx'))).toBe(true);
  const wrong = editDocx(
    readFileSync(at('mau.docx')),
    body((xml) => xml.replace('{year}', '{yaer}')),
  );
  writeFileSync(at('sai.docx'), wrong);
  expect(await runHoso(['templates', 'import', at('sai.docx'), ...of])).toMatchObject({
    value: { faults: [{ problem: 'unknown-field', found: 'yaer', suggestion: 'year' }] },
  });
  expect(await runHoso(['templates', 'import', at('dung.txt'), ...of])).toMatchObject({ code: 1 });
}, 120_000);
