import { day } from '#shared/kernel/day.ts';
import { decimal } from '#shared/kernel/decimal.ts';
import type { Procedure } from '#shared/procedures/procedure.ts';
import type { SurveyState } from '#shared/survey/survey-state.ts';
import type { PlaceTally } from '#shared/survey/tally.ts';
import { withSource } from './change-facts.ts';
import type { Planted } from './planted.ts';

const withSurvey = (change: (state: SurveyState) => Partial<SurveyState>) => () =>
  withSource(({ survey }) => ({ survey: survey && { ...survey, ...change(survey) } }));

/** One village changed: the one in which least people took part. */
const withVillage = (change: (tally: PlaceTally) => Partial<PlaceTally>) =>
  withSurvey(({ places }) => ({
    places: places.map((one) => (one.name === 'Khau Vàn' ? { ...one, ...change(one) } : one)),
  }));

const withHeld = (change: Partial<SurveyState['survey']>) =>
  withSurvey(({ survey }) => ({ survey: { ...survey, ...change } }));

/** Shares that the province asks for itself. */
const withFloors = (satisfaction: NonNullable<Procedure['satisfaction']>) => () =>
  withSource(({ procedure }) => ({ procedure: { ...procedure, satisfaction } }));

/** So many people less are satisfied with a question of the village, and so many more are not. */
const lessSatisfied = (at: number, less: number) =>
  withVillage(({ satisfied, unsatisfied }) => ({
    satisfied: satisfied.map((one, index) => (index === at ? one - less : one)),
    unsatisfied: unsatisfied.map((one, index) => (index === at ? one + less : one)),
  }));

/** The dossier of a town has an indicator that the survey answers and says another share. */
const withIndicatorOfSurvey = () =>
  withSource(({ assessment }) => ({
    assessment: {
      ...assessment,
      criteria: assessment.criteria.map((criterion, at) =>
        at > 0
          ? criterion
          : {
              ...criterion,
              indicators: criterion.indicators.map((one, place) =>
                place > 0
                  ? one
                  : {
                      ...one,
                      name: 'Tỷ lệ hài lòng của người dân đạt từ 90% trở lên',
                      numerator: null,
                      denominator: null,
                      value: decimal('99.99'),
                    },
              ),
            },
      ),
    },
  }));

/** Faults of the survey, one at a time. */
export const plantedSurvey: readonly Planted[] = [
  ['K36.returned', withVillage(({ returned }) => ({ issued: returned - 1 }))],
  // What is not counted to the last ballot is not judged yet.
  [
    'K36.valid',
    withVillage(({ invalid }) => ({ invalid: invalid + 1, isWhole: false })),
    ['K36.open'],
  ],
  [
    'K36.question',
    withVillage(({ unsatisfied }) => ({
      unsatisfied: unsatisfied.map((one, at) => (at === 3 ? one + 1 : one)),
    })),
  ],
  ['K36.households', withVillage(({ households }) => ({ households: households + 1 }))],
  // 127 of 186 households are 68,28%.
  ['K36.floor', withVillage(() => ({ households: 186, ledgerHouseholds: 186 }))],
  // Question 17 has 1.121 of 1.335; 80% are 1.068.
  ['K36.line', lessSatisfied(16, 54)],
  [
    'K36.place',
    withSurvey(({ guidance }) => ({
      guidance: { ...guidance, sheet: { ...guidance.sheet, placeRequired: '85' } },
    })),
  ],
  ['K36.ownOverall', withFloors({ overallPercent: '100', joinedPercent: '10' })],
  ['K36.ownJoined', withFloors({ overallPercent: '10', joinedPercent: '100' })],
  ['K36.indicator', withIndicatorOfSurvey],
  ['K36.open', withVillage(() => ({ isWhole: false }))],
  ['K08.order', withHeld({ from: day('2024-12-23') })],
];
