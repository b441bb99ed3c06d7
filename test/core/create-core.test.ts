import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import { methods } from '#shared/contract/methods.ts';
import { allHandlers } from '#core/all-handlers.ts';
import { createCore } from '#core/create-core.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runCore } from './running-core.ts';
import { tickingClock } from './small-application.ts';

test('every method of the contract has its handler, and none is left over', () => {
  expect(Object.keys(allHandlers).toSorted()).toEqual(Object.keys(methods).toSorted());
});

test('names of methods are an area and a verb; commands say who may call them', () => {
  for (const [name, { kind, allowed, summary }] of Object.entries(methods)) {
    expect(name).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);
    expect(summary).not.toBe('');
    if (kind === 'command') expect(allowed).not.toContain('guest');
  }
});

test('the whole application opens on an empty folder and answers as its contract says', async () => {
  using folder = temporaryFolder();
  const opened = await createCore({
    folder: folder.path,
    resources: path.resolve('resources'),
    clock: tickingClock(),
    ids: randomUUID,
    checkOutput: true,
  });
  const { core, value } = runCore(opened);
  await value('workspace.setOfficer', { name: 'Lường Văn Thỏa' });
  expect(await value('workspace.info')).toMatchObject({ officer: 'Lường Văn Thỏa' });
  expect(await value('jobs.list')).toEqual({ jobs: [] });
  expect(await value('workspace.check')).toEqual({ problems: [] });
  await core.close();
});
