import { once } from 'node:events';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { startChild } from '../kill-rounds.ts';
import { createCommuneDossier } from '../support/commune-dossier.ts';
import { openTestCore } from '../support/open-test-core.ts';
import { pdfOfPages } from '../support/small-files.ts';
import { standing } from '../support/standing.ts';
import { handedOut } from './support/exchanging.ts';

let folder: ReturnType<typeof temporaryFolder>;

const at = (name: string): string => path.join(folder.path, name);

beforeAll(async () => {
  folder = temporaryFolder();
  const giver = await openTestCore(at('giver'));
  const { dossierId } = await createCommuneDossier(giver);
  for (let pages = 1; pages <= 6; pages += 1) {
    const uploadIds = [await giver.stage(`${pages}.pdf`, pdfOfPages(pages))];
    await giver.call('evidence.add', { dossierId, targets: ['1.1'], uploadIds, onTwin: 'add' });
  }
  for (const code of ['1.1', '1.2', '3.1', '4'])
    await giver.call('assessments.setNarrative', {
      dossierId,
      code,
      text: 'Nội dung. '.repeat(500),
    });
  writeFileSync(at('viec.zip'), await handedOut(giver));
  await giver.close();
  await (await openTestCore(at('taker'))).close();
}, 60_000);

afterAll(() => folder[Symbol.dispose]());

const wanted = ['evidence', 'evidence_files', 'results', 'dossiers', 'merges'];

test('a merge whose process is killed is there whole or not at all', async () => {
  const outcomes = new Set<number>();
  for (let round = 0; round < 8; round += 1) {
    const workspace = at(`taker-${round}`);
    cpSync(at('taker'), workspace, { recursive: true });
    const child = await startChild(
      'test/core/exchange/merging-child.ts',
      workspace,
      at('viec.zip'),
    );
    let said = '';
    child.stdout.on('data', (text: string) => (said += text));
    // It may end by itself before it is killed.
    const gone = once(child, 'close');
    await wait(round * 25);
    child.kill('SIGKILL');
    await gone;
    const counts = wanted.map((table) => standing(workspace)[table]?.length ?? 0);
    const whole = [6, 6, 4, 1, 1];
    expect([whole, whole.map(() => 0)]).toContainEqual(counts);
    if (said.includes('done')) expect(counts).toEqual(whole);
    outcomes.add(counts[0] ?? 0);
    const after = await openTestCore(workspace);
    expect(await after.call('workspace.check', {})).toEqual({ problems: [] });
    await after.close();
  }
  expect(outcomes.size).toBeGreaterThan(0);
}, 120_000);
