import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { methods, type Methods } from '#shared/contract/methods.ts';
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
const runsOf = (name: Name): number => (name === 'binder.bound' ? 2 : isRendering(name) ? 6 : 60);
const isRendering = (name: Name): boolean =>
  [
    'papers.make',
    'papers.preview',
    'papers.sign',
    'planning.printWorklist',
    'workspace.backup',
  ].includes(name);

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
      if (!answer.ok) expect(answer.error.code).not.toBe('call.internal');
    };
    const numRuns = runsOf(name);
    await fc.assert(fc.asyncProperty(arbitraryInput(name, known), isExplained), { numRuns });
    await fc.assert(fc.asyncProperty(fc.jsonValue({ maxDepth: 2 }), isExplained), { numRuns: 8 });
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
