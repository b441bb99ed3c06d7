import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createSurveyedDistrict, type SurveyedDistrict } from './support/surveyed-district.ts';
import { openTestCore } from './support/open-test-core.ts';

const inDistrict = async (work: (district: SurveyedDistrict) => Promise<void>): Promise<void> => {
  using folder = temporaryFolder();
  const core = await openTestCore(folder.path);
  try {
    await work(await createSurveyedDistrict(core));
  } finally {
    await core.close();
  }
};

test('the survey proposes the condition of satisfaction, a person confirms it, one undo takes it back', () =>
  inDistrict(async ({ call, undo, dossierId, condition, count }) => {
    expect((await condition()).proposal).toBeNull();
    await count(970);
    const { position, proposal, verdict } = await condition();
    expect(verdict).toBe('undecided');
    expect(proposal).toMatchObject({ verdict: 'met' });
    await call('assessments.confirmSurvey', { dossierId, position });
    expect(await condition()).toMatchObject({
      verdict: 'met',
      reason: proposal?.reason,
      surveyOrigin: proposal?.origin,
      isStale: false,
    });
    await undo();
    expect((await condition()).verdict).toBe('undecided');
  }));

test('what was confirmed is stale once the survey says something else, and holds until confirmed again', () =>
  inDistrict(async ({ call, dossierId, condition, count }) => {
    await count(970);
    const { position } = await condition();
    await call('assessments.confirmSurvey', { dossierId, position });
    await count(930);
    expect(await condition()).toMatchObject({
      verdict: 'met',
      isStale: true,
      proposal: { verdict: 'not-met' },
    });
    await call('assessments.confirmSurvey', { dossierId, position });
    expect(await condition()).toMatchObject({ verdict: 'not-met', isStale: false });
  }));

test('without a whole count nothing is confirmed; what is written by hand is never stale', () =>
  inDistrict(async ({ core, call, dossierId, condition, count }) => {
    const { position } = await condition();
    const input = { dossierId, position };
    const answer = await core.dispatch('assessments.confirmSurvey', input, { role: 'officer' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'survey.nothingToPropose' } });
    const byHand = { ...input, verdict: 'met' as const, reason: 'theo báo cáo', evidenceId: null };
    await call('assessments.saveCondition', byHand);
    await count(930);
    expect(await condition()).toMatchObject({ verdict: 'met', isStale: false });
  }));
