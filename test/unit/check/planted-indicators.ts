import { decimal } from '#shared/kernel/decimal.ts';
import { day } from '#shared/kernel/day.ts';
import {
  withDossier,
  withEvaluation,
  withFacts,
  withIndicator,
  withSource,
  withText,
} from './change-facts.ts';
import { loadSample, evaluateSample } from '../criteria/sample-dossier.ts';
import type { Planted } from './planted.ts';

const sample = loadSample('complete');

/** The sample's own judgement of another answer. */
const answered = (code: string, answer: Parameters<typeof evaluateSample>[2]) => () =>
  withEvaluation(code, evaluateSample(sample, code, answer));

const enough = 'Toàn xã đã hoàn thành nội dung này trong năm theo kế hoạch đề ra.';

/** Faults of levels, verdicts and narratives. */
export const plantedIndicators: readonly Planted[] = [
  [
    'K19.crossed',
    () =>
      withIndicator('18.7', ({ evaluation }) => ({
        evaluation: {
          ...evaluation,
          verdict: 'met',
          value:
            evaluation.value?.kind === 'number'
              ? { ...evaluation.value, printed: decimal('94.9') }
              : null,
        },
      })),
  ],
  ['K20.noColumn', () => withDossier({ variant: '' })],
  [
    'K20.otherColumn',
    () => withSource(({ unit }) => ({ unit: { ...unit, region: 'red-river-delta' } })),
  ],
  ['K20.newerSet', () => withFacts(() => ({ outdated: ['criteria-set'] }))],
  ['K20.newerOverlay', () => withFacts(() => ({ outdated: ['overlay'] }))],
  ['K20.newerProcedure', () => withFacts(() => ({ outdated: ['procedure'] }))],
  [
    'K20.notYetInForce',
    () =>
      withFacts(({ set }) => ({
        set: {
          ...set,
          legalBasis: set.legalBasis.map((act) =>
            act.role === 'amends' ? { ...act, effective: '2024-12-31' } : act,
          ),
        },
      })),
  ],
  [
    'K20.otherLevel',
    () =>
      withText('10', 'Thu nhập bình quân cao hơn mức 58 triệu đồng theo quy định.', {
        stray: ['58'],
      }),
  ],
  [
    'K21.part',
    answered('14.1', {
      numerator: decimal('6213'),
      denominator: decimal('6523'),
      parts: {
        male: { numerator: decimal('3135'), denominator: decimal('3301') },
        female: { numerator: decimal('3078'), denominator: decimal('3222') },
      },
    }),
  ],
  [
    'K22.noLevel',
    () =>
      withEvaluation('3.3', {
        verdict: 'undecided',
        reason: { code: 'no-provincial-level', details: {} },
      }),
  ],
  ...(['', 'Theo đề nghị của Sở Công Thương.'] as const).map((reason): Planted => [
    reason === '' ? 'K22.belowNational' : 'K22.belowNationalBecause',
    () => withFacts(() => ({ belowNational: [{ code: '2.1', act: 'Quyết định số 1', reason }] })),
  ]),
  [
    'K23.weakWord',
    () => withText('17.5', 'Việc phân loại rác của các hộ trong xã cơ bản đạt yêu cầu đề ra.'),
  ],
  [
    'K24.notAllowed',
    () =>
      withEvaluation('13.7', {
        verdict: 'undecided',
        reason: { code: 'not-applicable-not-allowed', details: {} },
      }),
  ],
  [
    'K24.noReason',
    () => withEvaluation('13.7', { reason: { code: 'not-applicable', details: { reason: ' ' } } }),
  ],
  [
    'K24.noProof',
    () =>
      withSource(({ evidenceLinks }) => ({
        evidenceLinks: evidenceLinks.filter(({ target }) => target !== '13.7'),
      })),
  ],
  ['K24.figureAbove', () => withIndicator('13.7', () => ({ hasFigure: true }))],
  [
    'K25.counts',
    () =>
      withFacts(() => ({
        disagreements: [
          { field: 'indicatorsMissing', typed: 13, computed: 0, sentence: 'báo cáo ghi 13' },
        ],
      })),
  ],
  [
    'K26.undecided',
    () =>
      withEvaluation('8.2', { verdict: 'undecided', reason: { code: 'no-figure', details: {} } }),
  ],
  [
    'K26.placeholder',
    () =>
      withEvaluation('8.2', { verdict: 'undecided', reason: { code: 'placeholder', details: {} } }),
  ],
  [
    'K26.criterionUnknown',
    () =>
      withFacts(() => ({
        blocking: [{ kind: 'criterion', number: 5, name: 'x', reason: 'no-indicators' }],
      })),
  ],
  [
    'K26.setUnknown',
    () => withFacts(() => ({ blocking: [{ kind: 'set', reason: 'criteria-unknown' }] })),
  ],
  ['K26.uncompared', () => withFacts(() => ({ uncompared: ['1.1', '12.1'] }))],
  ['K27.changed', () => withText('9', enough, { changed: [{ written: '1.268', now: '1.286' }] })],
  ['K27.stray', () => withText('9', enough, { stray: ['1.268'] })],
  [
    'K28.copied',
    () =>
      withFacts(({ indicators }) => ({
        indicators: indicators.map((one) =>
          ['17.4', '17.5'].includes(one.indicator.code) ? { ...one, ownText: enough } : one,
        ),
      })),
  ],
  ['K28.short', () => withText('17.5', 'Đã làm.')],
  ['K28.unproved', () => withText('17.5', enough, { unproved: ['Có 769 hộ.'] })],
  [
    'K29.noEstimate',
    () =>
      withIndicator('10', ({ evaluation }) => ({
        evaluation: {
          ...evaluation,
          value:
            evaluation.value?.kind === 'number' ? { ...evaluation.value, qualifier: null } : null,
        },
      })),
  ],
  ['K30.notHeld', () => withSource(() => ({ recognitions: [] }))],
  [
    'K30.later',
    () =>
      withSource(({ recognitions }) => ({
        recognitions: recognitions.map((one) => ({ ...one, on: day('2024-12-29') })),
      })),
  ],
  [
    'K30.withdrawn',
    () =>
      withSource(({ recognitions }) => ({
        recognitions: recognitions.map((one) => ({ ...one, withdrawnOn: day('2024-06-01') })),
      })),
  ],
  [
    'K30.ended',
    () =>
      withSource(({ recognitions }) => ({
        recognitions: recognitions.map((one) => ({ ...one, validTo: day('2023-12-31') })),
      })),
  ],
  [
    'K30.notReviewed',
    () =>
      withSource(({ recognitions }) => ({
        recognitions: recognitions.map((one) => ({ ...one, stillMet: null })),
      })),
  ],
  [
    'K30.notKept',
    () =>
      withSource(({ recognitions }) => ({
        recognitions: recognitions.map((one) => ({ ...one, stillMet: 56 })),
      })),
  ],
  ['T03.notMet', answered('17.5', { numerator: decimal('648'), denominator: decimal('1486') })],
  [
    'T04.notMet',
    () =>
      withFacts(({ conditions }) => ({
        conditions: conditions.map((one, at) => (at === 1 ? { ...one, verdict: 'not-met' } : one)),
      })),
  ],
  ['T04.surveyChanged', () => withFacts(() => ({ staleConditions: [1] }))],
  [
    'T04.undecided',
    () =>
      withFacts(({ conditions }) => ({
        conditions: conditions.map((one, at) =>
          at === 1 ? { ...one, verdict: 'undecided' } : one,
        ),
      })),
  ],
];
