import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { methods, type Methods } from '#shared/contract/methods.ts';
import { layout } from '#core/workspace/layout.ts';
import { openTestCore, type TestCore } from '../core/support/open-test-core.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { arbitraryInput, type Known } from './arbitrary-input.ts';
import { fillWorkspace } from './filled-workspace.ts';

type Name = keyof Methods & string;

const isName = (name: string): name is Name => Object.hasOwn(methods, name);

/** What takes away comes last, or the others would find nothing. */
const takesAway = (name: string): boolean => /remove|undo|restore|unlink/i.test(name);

/** The sample has a test of its own. */
const names = Object.keys(methods)
  .filter(isName)
  .filter((name) => name !== 'sample.build')
  .toSorted((a, b) => Number(takesAway(a)) - Number(takesAway(b)));

/** A whole book takes seconds, a rendered paper or a backup a good part of one: they are tried fewer times. */
const runsOf = (name: Name): number => (isWhole(name) ? 2 : isRendering(name) ? 6 : 60);
const isWhole = (name: Name): boolean => ['binder.bound', 'packages.make'].includes(name);
const isRendering = (name: Name): boolean =>
  [
    'papers.make',
    'papers.preview',
    'papers.sign',
    'planning.printWorklist',
    'workspace.backup',
  ].includes(name);

/** One for all methods: what a method finds depends on what those before it left behind. */
const seed = Number(process.env['HOSO_SEED'] ?? randomInt(2 ** 31));
// A call that never ends can't tell by itself.
console.info(`HOSO_SEED=${seed}`);

/** The log's lines of one incident: the failure and its stack, which no caller is told. */
const incidentLines = (incident: string): string => {
  const { logs } = layout(folder.path);
  return readdirSync(logs)
    .flatMap((file) => readFileSync(path.join(logs, file), 'utf8').split('\n'))
    .filter((line) => line.includes(incident))
    .join('\n')
    .replaceAll(String.raw`\n`, '\n');
};

let folder: ReturnType<typeof temporaryFolder>;
let core: TestCore;
let known: Known;

beforeAll(async () => {
  folder = temporaryFolder();
  core = await openTestCore(folder.path);
  known = await fillWorkspace(core);
});

afterAll(async () => {
  await core.close();
  folder[Symbol.dispose]();
});

describe('whatever comes in, the answer is a value or an error with a code', () => {
  test.each(names)('%s', async (name) => {
    const answerTo = (input: unknown) => core.core.dispatch(name, input, { role: 'officer' });
    const isExplained = async (input: unknown): Promise<void> => {
      const answer = await answerTo(input);
      if (answer.ok || answer.error.code !== 'call.internal') return;
      const lines = incidentLines(answer.error.details?.['incident'] ?? '');
      throw new Error(`HOSO_SEED=${seed} comes here again.\n${lines}`);
    };
    const numRuns = runsOf(name);
    await fc.assert(fc.asyncProperty(arbitraryInput(name, known), isExplained), { seed, numRuns });
    await fc.assert(fc.asyncProperty(fc.jsonValue({ maxDepth: 2 }), isExplained), {
      seed,
      numRuns: 8,
    });
  });

  test('and what is no method at all is told so', async () => {
    for (const name of ['', 'constructor', '__proto__', 'units', 'units.list ', 'x'.repeat(500)]) {
      const answer = await core.core.dispatch(name, {}, { role: 'officer' });
      expect(answer).toMatchObject({ ok: false, error: { code: 'call.unknownMethod' } });
    }
  });

  test('and the workspace is sound after all of it', async () => {
    expect(await core.call('workspace.check', {})).toEqual({ problems: [] });
  });
});
