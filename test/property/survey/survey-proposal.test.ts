import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surveyProposal } from '#shared/assessments/survey-proposal.ts';
import type { SurveyState } from '#shared/survey/survey-state.ts';
import { tallyPlace } from '#shared/survey/tally.ts';
import { sampleSurvey } from '../../fixtures/sample-survey.ts';
import { shippedGuidance, surveyPlace } from '../../fixtures/survey.ts';

const guidance = shippedGuidance('district-advanced');
const { questions } = guidance.sheet;
const asked =
  'Tỷ lệ hài lòng của người dân trên địa bàn đạt từ 95% trở lên (từng xã từ 85% trở lên).';

const stateOf = (valid: number, satisfied: number): SurveyState => {
  const counts = (value: number) => questions.map(() => value).join(' ');
  const place = surveyPlace({
    way: 'minutes',
    households: valid,
    issued: valid,
    returned: valid,
    valid,
    invalid: 0,
    satisfied: counts(satisfied),
    unsatisfied: counts(valid - satisfied),
  });
  const named = { ...place, name: 'Nà Sương', ledgerHouseholds: null };
  const { survey } = sampleSurvey();
  return { survey, guidance, places: [tallyPlace(named, [], questions.length)] };
};

test('a condition is met exactly where the counts reach its own line, by whole numbers', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (valid, part) => {
        const satisfied = Math.round(valid * part);
        const proposal = surveyProposal(stateOf(valid, satisfied), asked);
        expect(proposal?.verdict).toBe(satisfied * 100 >= 95 * valid ? 'met' : 'not-met');
      },
    ),
  );
});

test('the same counts have one origin, others have another', () => {
  const first = surveyProposal(stateOf(1000, 960), asked);
  expect(surveyProposal(stateOf(1000, 960), asked)).toEqual(first);
  expect(surveyProposal(stateOf(1000, 961), asked)?.origin).not.toBe(first?.origin);
  expect(first?.reason).toContain('96,00% (960/1.000 phiếu hợp lệ), yêu cầu từ 95%');
});

test('nothing is proposed of a condition that asks for something else, or of a survey half counted', () => {
  expect(surveyProposal(stateOf(1000, 960), 'Không có nợ đọng xây dựng cơ bản.')).toBeNull();
  expect(surveyProposal(null, asked)).toBeNull();
  const half = { ...stateOf(1000, 960), places: [] };
  expect(surveyProposal(half, asked)).toBeNull();
});
