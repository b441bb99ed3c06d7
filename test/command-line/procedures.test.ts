import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filledProcedure } from '../fixtures/own-procedure.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { buildCommandLine, runHoso } from './run-hoso.ts';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder.path, name);
const data = ['--data', at('workspace'), '--officer', 'Quàng Thị Inh'];

beforeAll(async () => {
  await buildCommandLine();
  expect(await runHoso(['init', ...data])).toMatchObject({ code: 0 });
});

afterAll(() => folder[Symbol.dispose]());

test('a procedure is handed out as a file and taken in as a draft; a foreign file is refused', async () => {
  const procedure = filledProcedure();
  await runHoso(['call', 'procedures.save', JSON.stringify({ procedure }), ...data]);
  expect(await runHoso(['procedures', 'export', at('a.json'), ...data])).toMatchObject({
    value: { procedures: 1 },
  });
  const { id: procedureId } = procedure;
  await runHoso(['call', 'procedures.discard', JSON.stringify({ procedureId }), ...data]);
  expect(await runHoso(['procedures', 'import', at('a.json'), ...data])).toMatchObject({
    value: { drafts: 1, left: [] },
  });
  const list = await runHoso(['procedures', 'list', ...data]);
  expect(list.value).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: procedureId, used: false, hasDraft: true, faults: 0 }),
    ]),
  );
  writeFileSync(at('b.json'), '{"format":"hoso-own-wordings/1"}');
  const refused = await runHoso(['procedures', 'import', at('b.json'), ...data]);
  expect(refused.code).not.toBe(0);
}, 60_000);
