import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openTestCore, type TestCore } from './support/open-test-core.ts';

type Town = TestCore & {
  readonly dossierId: string;
  readonly placeId: string;
  readonly valid: number;
  readonly questions: number;
};

const inTown = async (work: (town: Town) => Promise<void>): Promise<void> => {
  using folder = temporaryFolder();
  const core = await openTestCore(folder.path);
  try {
    const { dossierId } = await core.call('sample.build', { variant: 'town' });
    const [place] = (await core.call('survey.get', { dossierId })).places;
    if (!place) throw new Error('no place');
    const { placeId, valid, satisfied } = place;
    await work({ ...core, dossierId, placeId, valid, questions: satisfied.length });
  } finally {
    await core.close();
  }
};

test(
  "a town's indicator of satisfaction takes the numbers of its survey, and one undo takes them back",
  () =>
    inTown(async ({ call, undo, dossierId, placeId, valid, questions }) => {
      const offerOf = async (code: string) =>
        (await call('assessments.indicator', { dossierId, code })).survey;
      const faults = async (): Promise<readonly string[]> =>
        (await call('check.dossier', { dossierId })).findings.map(
          ({ rule, fault }) => `${rule}.${fault}`,
        );
      expect(await offerOf('4')).toMatchObject({ isTaken: true });
      expect(await offerOf('1')).toBeNull();
      expect(await faults()).not.toContain('K36.indicator');

      const line = (value: number): string => Array(questions).fill(value).join(' ');
      const allSatisfied = { satisfied: line(valid), unsatisfied: line(0) };
      await call('survey.savePlace', { dossierId, placeId, patch: allSatisfied });
      expect(await faults()).toContain('K36.indicator');
      const offered = await offerOf('4');
      expect(offered).toMatchObject({ isTaken: false });
      const answer = { value: null, ...offered?.answer };
      await call('assessments.enter', { dossierId, code: '4', answer });
      expect(await call('assessments.indicator', { dossierId, code: '4' })).toMatchObject({
        verdict: 'met',
        survey: { isTaken: true },
      });
      expect(await faults()).not.toContain('K36.indicator');
      await undo();
      expect(await offerOf('4')).toMatchObject({ isTaken: false });

      // A place that is not counted to its last ballot: nothing is offered.
      await call('survey.savePlace', { dossierId, placeId, patch: { way: 'ballots' } });
      expect(await offerOf('4')).toBeNull();
    }),
  120_000,
);
