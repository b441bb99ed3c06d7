import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { methods, type Methods } from '#shared/contract/methods.ts';
import { createCommuneDossier } from '../core/support/commune-dossier.ts';
import { openTestCore, type TestCore } from '../core/support/open-test-core.ts';
import { pdfOfPages } from '../core/support/small-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { arbitraryInput, type Known } from './arbitrary-input.ts';

type Name = keyof Methods & string;

const isName = (name: string): name is Name => Object.hasOwn(methods, name);

/** What takes away comes last, or the others would find nothing. */
const takesAway = (name: string): boolean => /remove|undo|restore|unlink/i.test(name);

/** The sample has a test of its own; rendering and backups take long, so they are tried fewer times. */
const names = Object.keys(methods)
  .filter(isName)
  .filter((name) => name !== 'sample.build')
  .toSorted((a, b) => Number(takesAway(a)) - Number(takesAway(b)));
const isSlow = (name: Name): boolean =>
  ['papers.make', 'papers.preview', 'papers.sign', 'workspace.backup'].includes(name);

const days = ['2024-01-01', '2024-06-30', '2024-11-30'];
const dayFields = ['on', 'from', 'to', 'asOf', 'date', 'issuedOn', 'effectiveOn', 'expiresOn'];

let folder: ReturnType<typeof temporaryFolder>;
let core: TestCore;
let known: Known;

beforeAll(async () => {
  folder = temporaryFolder();
  core = await openTestCore(folder.path);
  known = await fill(core);
});

afterAll(async () => {
  await core.close();
  folder[Symbol.dispose]();
});

/** A workspace in which most kinds of records are there once. */
const fill = async (on: TestCore): Promise<Known> => {
  const { unitId, dossierId } = await createCommuneDossier(on);
  const { personId } = await on.call('people.save', { name: 'Giàng A Sử' });
  const uploadIds = [await on.stage('a.pdf', pdfOfPages(2))];
  const targets = ['1.1'];
  const { evidenceId } = await on.call('evidence.add', { dossierId, targets, uploadIds });
  const answer = { numerator: '1.450', denominator: '1.486' };
  await on.call('assessments.enter', { dossierId, code: '4', answer });
  const { links } = await on.call('evidence.get', { evidenceId });
  const [figure] = await on.call('figures.list', { unitId });
  const uploads = [await on.stage('b.csv', 'code;value\n1.1;Đạt')];
  return {
    unitId: [unitId],
    dossierId: [dossierId],
    personId: [personId],
    evidenceId: [evidenceId],
    linkId: links.map(({ id }) => id),
    figureId: figure ? [figure.id] : [],
    code: ['1.1', '4', '12.1', '17.10', '3.6', '99.9'],
    target: ['1.1', '9', 'direction', 'condition:0', 'condition'],
    setId: ['commune-advanced-2021-2025'],
    baseSetId: ['commune-advanced-2021-2025'],
    concept: ['households', 'population'],
    paper: ['P01', 'P02', 'P04', 'P99'],
    uploadId: uploads,
    uploadIds: uploads,
    scanUploadId: uploads,
    id: ['male', 'female'],
    ...Object.fromEntries(dayFields.map((field) => [field, days])),
  };
};

describe('whatever comes in, the answer is a value or an error with a code', () => {
  test.each(names)('%s', async (name) => {
    const answerTo = (input: unknown) => core.core.dispatch(name, input, { role: 'officer' });
    const isExplained = async (input: unknown): Promise<void> => {
      const answer = await answerTo(input);
      if (!answer.ok) expect(answer.error.code).not.toBe('call.internal');
    };
    const numRuns = isSlow(name) ? 6 : 60;
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
