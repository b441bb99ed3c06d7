import { cpSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { inspectContainer } from '#core/exchange/container/open-container.ts';
import type { Core } from '#core/core.ts';
import { blobPath } from '#core/store/file-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { createFaultyDisk } from '../faulty-disk.ts';
import { pdfOfPages } from '../support/small-files.ts';
import { createCommuneDossier } from '../support/commune-dossier.ts';
import { openTestCore } from '../support/open-test-core.ts';
import { standing } from '../support/standing.ts';
import { handedOut } from './support/exchanging.ts';
import { openFaultyCore } from './support/faulty-core.ts';

let folder: ReturnType<typeof temporaryFolder>;
let file: Uint8Array;

/** A commune with a proof, and a second machine with a name and nothing else. */
beforeAll(async () => {
  folder = temporaryFolder();
  const giver = await openTestCore(path.join(folder.path, 'giver'));
  const { dossierId } = await createCommuneDossier(giver);
  const uploadIds = [await giver.stage('a.pdf', pdfOfPages(2))];
  await giver.call('evidence.add', { dossierId, targets: ['1.1'], uploadIds, onTwin: 'add' });
  file = await handedOut(giver);
  await giver.close();
  await (await openTestCore(path.join(folder.path, 'taker'))).close();
});

afterAll(() => folder[Symbol.dispose]());

let copies = 0;

const copyOf = (name: string): string => {
  const copy = path.join(folder.path, `copy-${(copies += 1)}`);
  cpSync(path.join(folder.path, name), copy, { recursive: true });
  return copy;
};

const call = (core: Core, method: string, input: unknown) =>
  core.dispatch(method, input, { role: 'officer' });

const setOfficer = (core: Core) => call(core, 'workspace.setOfficer', { name: 'Vì Văn Hặc' });

const madeSchema = z.object({ sha256: z.string() });

/** What the person sees; who sits at a copied workspace is asked anew. */
const seen = (workspace: string) => {
  const { settings: _settings, ...rows } = standing(workspace);
  return rows;
};

const looksSound = async (workspace: string): Promise<void> => {
  const opened = await openFaultyCore(workspace, {});
  if (!opened.ok) throw new Error(opened.error.code);
  const checked = await call(opened.value, 'workspace.check', {});
  expect(checked).toMatchObject({ value: { problems: [] } });
  await opened.value.close();
};

type Work = (core: Core, workspace: string) => Promise<boolean>;

type Attempt = { readonly reached: boolean; readonly done: boolean };

/** Does the work on a fresh copy whose disk fails once; all of it is there afterwards, or nothing. */
const attempt = async (name: string, failing: number, work: Work): Promise<Attempt> => {
  const workspace = copyOf(name);
  const { disk, calls } = createFaultyDisk(failing, 'ENOSPC');
  const opened = await openFaultyCore(workspace, { disk });
  const before = seen(workspace);
  let done = false;
  if (opened.ok) {
    await setOfficer(opened.value);
    done = await work(opened.value, workspace);
    await opened.value.close();
  } else expect(opened.error.code).toMatch(/^workspace\.disk/);
  const changed = JSON.stringify(seen(workspace)) !== JSON.stringify(before);
  expect(changed).toBe(done);
  await looksSound(workspace);
  return { reached: calls.length >= failing, done };
};

const handOut: Work = async (core, workspace) => {
  const made = await call(core, 'merges.handOut', { scope: { kind: 'workspace' } });
  if (!made.ok) {
    expect(made.error.code).toMatch(/^workspace\.disk/);
    return false;
  }
  const stored = blobPath(workspace, madeSchema.parse(made.value).sha256);
  expect((await inspectContainer(stored)).problems).toEqual([]);
  return true;
};

const merge: Work = async (core) => {
  const staged = await core.stage('viec.zip', Readable.from([Buffer.from(file)]));
  if (!staged.ok) {
    expect(staged.error.code).toMatch(/^workspace\.disk/);
    return false;
  }
  const { uploadId } = staged.value;
  const merged = await call(core, 'merges.apply', { uploadId });
  if (!merged.ok) expect(merged.error.code).toMatch(/^workspace\.disk/);
  return merged.ok;
};

test.each([
  ['handing out', 'giver', handOut],
  ['merging', 'taker', merge],
] as const)(
  '%s on a disk that is full at any one call does all or nothing, and says which',
  async (_name, from, work) => {
    let [failing, last] = [1, { reached: true, done: false }];
    for (; last.reached; failing += 1) last = await attempt(from, failing, work);
    expect(failing).toBeGreaterThan(10);
    expect(last.done).toBe(true);
  },
  120_000,
);

test('a merge that the database has no room for changes nothing', async () => {
  const workspace = copyOf('taker');
  const opened = await openFaultyCore(workspace, { maxPageCount: 180 });
  if (!opened.ok) throw new Error(opened.error.code);
  await setOfficer(opened.value);
  const before = seen(workspace);
  const staged = await opened.value.stage('viec.zip', Readable.from([Buffer.from(file)]));
  if (!staged.ok) throw new Error(staged.error.code);
  const { uploadId } = staged.value;
  const merged = await call(opened.value, 'merges.apply', { uploadId });
  expect(merged).toMatchObject({ ok: false, error: { code: 'workspace.diskFull' } });
  await opened.value.close();
  expect(seen(workspace)).toEqual(before);
  await looksSound(workspace);
});
