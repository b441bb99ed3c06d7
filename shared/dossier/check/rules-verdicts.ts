import { reasonText } from '#shared/assessments/reason-text.ts';
import { needsEstimateMark } from '#shared/criteria/whole-year.ts';
import { compare } from '#shared/kernel/decimal.ts';
import type { Operator } from '#shared/criteria/requirement.ts';
import { paperDay } from '../facts/paper-day.ts';
import type { CheckedIndicator } from './check-facts.ts';
import { conditionPlace, indicatorPlace, pagePlace } from './places.ts';
import type { Found, Rule } from './rule.ts';

const at = (
  { indicator }: CheckedIndicator,
  fault: string,
  values: Readonly<Record<string, string>> = {},
): Found => ({ fault, place: indicatorPlace(indicator.code), values });

/** K19: a rounded number never crosses its line. */
export const printedSide: Rule = ({ indicators }) =>
  indicators.flatMap((one) => {
    const { value, required, verdict, parts } = one.evaluation;
    if (value?.kind !== 'number' || required.kind !== 'threshold' || parts.length > 0) return [];
    if (verdict !== 'met' && verdict !== 'not-met') return [];
    const holds = reaches[required.operator](compare(value.printed, required.threshold));
    const isSame = holds === (verdict === 'met');
    return isSame
      ? []
      : [at(one, 'crossed', { printed: value.text, required: required.proseText })];
  });

const reaches: Readonly<Record<Operator, (order: -1 | 0 | 1) => boolean>> = {
  '>=': (order) => order >= 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '<': (order) => order < 0,
};

/** K21: every part of an indicator holds, or it is not met. */
export const everyPart: Rule = ({ indicators }) =>
  indicators.flatMap((one) => {
    const { reason } = one.evaluation;
    return reason.code === 'part-not-met'
      ? [at(one, 'part', { part: reason.details['name'] ?? '' })]
      : [];
  });

/** K22: what the province decides has its level, with its act. */
export const provincialLevels: Rule = ({ indicators, belowNational }) => [
  ...indicators.flatMap((one) => {
    const { reason } = one.evaluation;
    return reason.code === 'no-provincial-level' ? [at(one, 'noLevel')] : [];
  }),
  ...belowNational.map(({ code, act, reason }): Found => {
    const fault = reason === '' ? 'belowNational' : 'belowNationalBecause';
    return { fault, place: indicatorPlace(code), values: { act, reason } };
  }),
];

/** K26: nothing undecided, unknown or not compared leaves the office. */
export const nothingUndecided: Rule = ({ indicators, blocking, uncompared, set }) => [
  ...indicators.flatMap(undecided),
  ...blocking.flatMap((one): Found[] => {
    if (one.kind === 'criterion')
      return [
        {
          fault: 'criterionUnknown',
          place: pagePlace('comparison'),
          values: { number: String(one.number) },
        },
      ];
    return one.kind === 'set' ? [{ fault: 'setUnknown', place: pagePlace('comparison') }] : [];
  }),
  ...(uncompared.length === 0 ? [] : [uncomparedFound(uncompared, set.id)]),
];

const ofOtherRules: readonly string[] = ['no-provincial-level', 'not-applicable-not-allowed'];

const undecided = (one: CheckedIndicator): readonly Found[] => {
  const { verdict, reason } = one.evaluation;
  if (reason.code === 'placeholder') return [at(one, 'placeholder')];
  if (verdict !== 'undecided' || ofOtherRules.includes(reason.code)) return [];
  return [at(one, 'undecided', { reason: reasonText(one.evaluation) })];
};

const shown = 12;

const uncomparedFound = (codes: readonly string[], setId: string): Found => ({
  fault: 'uncompared',
  place: { kind: 'comparison', key: setId, name: '' },
  values: {
    count: String(codes.length),
    codes: codes.slice(0, shown).join(', ') + (codes.length > shown ? ', …' : ''),
  },
});

/** K24: what does not apply has its reason, its confirmation and its rule, and no figure contradicts it. */
export const notApplicable: Rule = ({ indicators, source }) =>
  indicators.flatMap((one) => {
    const { verdict, reason } = one.evaluation;
    if (reason.code === 'not-applicable-not-allowed') return [at(one, 'notAllowed')];
    if (verdict !== 'not-applicable') return [];
    const { code } = one.indicator;
    const isProved = source.evidenceLinks.some(({ target }) => target === code);
    return [
      ...((reason.details['reason'] ?? '').trim() === '' ? [at(one, 'noReason')] : []),
      ...(isProved ? [] : [at(one, 'noProof')]),
      ...(one.hasFigure ? [at(one, 'figureAbove')] : []),
    ];
  });

/** K29: a whole year that still runs is "ước", and no paper is older than the day its figures stand on. */
export const estimates: Rule = ({ indicators, source }) => {
  const { year } = source.dossier;
  const on = paperDay(source, 'P02');
  return indicators
    .filter(({ indicator, evaluation }) => needsEstimateMark(indicator, evaluation, { year, on }))
    .map((one) => at(one, 'noEstimate', { year: String(year) }));
};

/** T03: an indicator that is not met keeps the unit from asking. */
export const notMet: Rule = ({ indicators }) =>
  indicators.flatMap((one) => {
    const { verdict, reason } = one.evaluation;
    return verdict === 'not-met' && reason.code !== 'part-not-met'
      ? [at(one, 'notMet', { reason: reasonText(one.evaluation) })]
      : [];
  });

/** T04: the conditions beside the criteria (Điều 4 of the Quy định of Quyết định số 18/2022/QĐ-TTg). */
export const conditionsHold: Rule = ({ conditions, staleConditions }) =>
  conditions.flatMap(({ position, text, verdict }) => {
    const at = { place: conditionPlace(position), values: { condition: text } };
    if (staleConditions.includes(position)) return [{ fault: 'surveyChanged', ...at }];
    if (verdict === 'met' || verdict === 'not-applicable') return [];
    return [{ fault: verdict === 'not-met' ? 'notMet' : 'undecided', ...at }];
  });
