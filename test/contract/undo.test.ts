import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { methods, type Methods } from '#shared/contract/methods.ts';
import { inCommune } from '../core/support/commune-dossier.ts';
import { openTestCore, type TestCore } from '../core/support/open-test-core.ts';
import { standing as standingIn } from '../core/support/standing.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { arbitraryInput, type Known } from './arbitrary-input.ts';
import { fillWorkspace } from './filled-workspace.ts';
import { nothingToUndo } from './nothing-to-undo.ts';
import { undoneByHand } from './undo-by-hand.ts';

type Name = keyof Methods & string;

let folder: ReturnType<typeof temporaryFolder>;
let core: TestCore;
let known: Known;

beforeAll(async () => {
  folder = temporaryFolder();
  core = await openTestCore(folder.path);
  known = await fillWorkspace(core);
}, 60_000);

afterAll(async () => {
  await core.close();
  folder[Symbol.dispose]();
});

const standing = () => standingIn(folder.path);

/** Runs the command and, where it changed something, takes it back: row by row all is as it was. */
const isTakenBack = async (name: Name, input: unknown): Promise<boolean> => {
  const before = standing();
  const answer = await core.core.dispatch(name, input, { role: 'officer' });
  if (!answer.ok || JSON.stringify(standing()) === JSON.stringify(before)) return false;
  const { method } = await core.call('history.undoLast', {});
  expect(method).toBe(name);
  expect(standing()).toEqual(before);
  return true;
};

const inputsOf = (name: Name): unknown[] =>
  fc.sample(arbitraryInput(name, known), { seed: 7, numRuns: 120 });

const takenBackTimes = async (name: Name): Promise<number> => {
  let times = 0;
  for (const input of inputsOf(name)) {
    if (await isTakenBack(name, input)) times += 1;
    if (times === 3) return times;
  }
  return times;
};

/** Makes a record by the first input that is accepted, and answers with its id. */
const made = async (name: Name): Promise<unknown> => {
  for (const input of inputsOf(name)) {
    const answer = await core.core.dispatch(name, input, { role: 'officer' });
    if (answer.ok) return Object.values(answer.value as object)[0];
  }
  throw new Error(`${name} took no input`);
};

/** What removes or settles a record that another command makes, and the name it gives to the id. */
const pairs: readonly (readonly [Name, Name, string])[] = [
  ['registers.saveBroadcast', 'registers.removeBroadcast', 'id'],
  ['registers.saveAnswer', 'registers.removeAnswer', 'id'],
  ['registers.saveOpinion', 'registers.removeOpinion', 'id'],
  ['registers.saveAttendee', 'registers.removeAttendee', 'id'],
  ['registers.saveSpeech', 'registers.removeSpeech', 'id'],
  ['review.saveResult', 'review.removeResult', 'id'],
  ['finance.saveWork', 'finance.removeWork', 'id'],
  ['finance.saveFlow', 'finance.removeFlow', 'id'],
  ['finance.saveContribution', 'finance.removeContribution', 'id'],
  ['finance.saveStated', 'finance.removeStated', 'id'],
  ['registers.saveDocument', 'registers.removeDocument', 'id'],
  ['registers.saveEvent', 'registers.removeEvent', 'id'],
  ['people.saveTerm', 'people.removeTerm', 'termId'],
  ['units.create', 'units.remove', 'unitId'],
  ['planning.addComment', 'planning.resolveComment', 'commentId'],
];

const anywhere: readonly Name[] = [
  'units.create',
  'units.update',
  'people.save',
  'people.remove',
  'people.saveTerm',
  'figures.save',
  'figures.redate',
  'figures.addConcept',
  'criteria.verify',
  'criteria.correct',
  'dossiers.update',
  'dossiers.remove',
  'assessments.enter',
  'assessments.setNarrative',
  'assessments.renewNarrative',
  'assessments.setState',
  'assessments.import',
  'assessments.importFile',
  'assessments.saveCondition',
  'assessments.snapshot',
  'evidence.remove',
  'evidence.link',
  'evidence.unlink',
  'registers.savePublication',
  'registers.saveBroadcast',
  'registers.saveAnswer',
  'registers.saveOpinion',
  'registers.saveAttendee',
  'registers.saveSpeech',
  'review.saveResult',
  'finance.saveWork',
  'finance.saveFlow',
  'finance.saveContribution',
  'finance.saveStated',
  'registers.saveDocument',
  'registers.saveEvent',
  'papers.saveText',
  'papers.chooseSigner',
  'planning.saveReported',
  'planning.saveTarget',
  'planning.addComment',
  'years.start',
  'villages.createSheet',
];

/** Shown together in a test of their own below. */
const alongTheYear = ['planning.savePlan', 'years.confirm', 'years.decline'];

describe('undo', () => {
  test.each(anywhere)(
    'takes back %s row by row',
    async (name) => {
      expect(await takenBackTimes(name)).toBeGreaterThan(0);
    },
    60_000,
  );

  test.each(pairs)(
    'after %s takes back %s row by row',
    async (make, take, field) => {
      const input = { [field]: await made(make), resolved: true };
      expect(await isTakenBack(take, input)).toBe(true);
    },
    60_000,
  );

  test.each(Object.entries(undoneByHand))(
    'takes back %s, made ready by hand, row by row',
    (name, prepare) =>
      inCommune(async (commune) => {
        const input = await prepare(commune);
        const before = standingIn(commune.folder);
        const answer = await commune.core.dispatch(name, input, { role: 'officer' });
        expect(answer).toMatchObject({ ok: true });
        expect(standingIn(commune.folder)).not.toEqual(before);
        expect((await commune.call('history.undoLast', {})).method).toBe(name);
        expect(standingIn(commune.folder)).toEqual(before);
      }),
    60_000,
  );

  test('is shown for every command there is, or there is nothing to take back', () => {
    const shown = new Set<string>([
      ...anywhere,
      ...pairs.flatMap(([make, take]) => [make, take]),
      ...Object.keys(undoneByHand),
      ...alongTheYear,
    ]);
    const excused = Object.keys(nothingToUndo);
    const commands = Object.entries(methods).flatMap(([name, { kind }]) =>
      kind === 'command' ? [name] : [],
    );
    expect(commands.filter((name) => !shown.has(name) && !excused.includes(name))).toEqual([]);
    expect(excused.filter((name) => shown.has(name) || !commands.includes(name))).toEqual([]);
  });

  test('takes back plans, and what is confirmed or declined of last year', async () => {
    const [dossierId = ''] = known['dossierId'] ?? [];
    const plan = { dossierId, codes: ['1.1', '4'], patch: { assignee: 'Phòng Kinh tế' } };
    expect(await isTakenBack('planning.savePlan', plan)).toBe(true);
    const started = await core.call('years.start', { dossierId });
    const item = { dossierId: started.dossierId, targets: ['4'] };
    expect(await isTakenBack('years.confirm', item)).toBe(true);
    expect(await isTakenBack('years.decline', item)).toBe(true);
  }, 60_000);

  test('tells what it took back and where it can be looked at', async () => {
    const [dossierId = ''] = known['dossierId'] ?? [];
    const answer = { value: true };
    await core.call('assessments.enter', { dossierId, code: '1.1', answer });
    expect(await core.call('history.undoLast', {})).toMatchObject({
      method: 'assessments.enter',
      place: { dossierId, code: '1.1' },
    });
    await core.call('people.save', { name: 'Vàng Thị Dua' });
    expect(await core.call('history.undoLast', {})).toMatchObject({
      method: 'people.save',
      place: null,
    });
  });
});
