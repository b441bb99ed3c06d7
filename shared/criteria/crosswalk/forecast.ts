import { indicatorsOf, type CriteriaSet, type Criterion } from '../criteria-set.ts';
import type { Indicator } from '../indicator.ts';
import { requiredLevel, type RequiredContext } from '../required-level.ts';
import { lineKey, type Coverage, type CrosswalkLine } from './crosswalk.ts';
import {
  betterOutcome,
  lineOutcome,
  type ForecastState,
  type OldAnswer,
  type Outcome,
} from './line-outcome.ts';

export type ForecastInput = {
  readonly lines: readonly CrosswalkLine[];
  /** What the old dossier has, by code. */
  readonly answers: ReadonlyMap<string, OldAnswer>;
  readonly to: CriteriaSet;
  /** The column and the year of the new set. */
  readonly context: RequiredContext;
};

/** A line with the old indicators it takes from. */
export type ForecastSource = Pick<CrosswalkLine, 'from' | 'confidence' | 'note'> & {
  readonly covers: Coverage;
};

export type ForecastIndicator = Outcome & {
  readonly code: string;
  readonly name: string;
  /** "≥ 80%", or why it is not known. */
  readonly required: string;
  readonly isUnsure: boolean;
  readonly sources: readonly ForecastSource[];
};

export type ForecastCriterion = {
  readonly number: number;
  readonly name: string;
  /** The decision has more indicators here than the set knows. */
  readonly isOpen: boolean;
  readonly indicators: readonly ForecastIndicator[];
  /** Lines to the criterion as a whole: old indicators that are related to it, and no more than that. */
  readonly related: readonly ForecastSource[];
};

export type ForecastTotals = Readonly<Record<ForecastState, number>> & {
  /** Of the decision, where it is known; else what the set has. */
  readonly total: number;
};

export type Forecast = {
  readonly criteria: readonly ForecastCriterion[];
  readonly totals: ForecastTotals;
};

/**
 * How far the answers of one set go in another, by a mapping. It promises nothing: an indicator is covered only where
 * the mapping says the old text says it all, the old answer is met, and no more is asked now.
 */
export const forecast = (input: ForecastInput): Forecast => {
  const lines = input.lines.toSorted((a, b) => (lineKey(a) < lineKey(b) ? -1 : 1));
  const criteria = input.to.criteria.map((one) => forecastCriterion(one, { ...input, lines }));
  return { criteria, totals: totalsOf(input.to, criteria) };
};

const forecastCriterion = (criterion: Criterion, input: ForecastInput): ForecastCriterion => {
  const { number, name, indicators, indicatorsComplete } = criterion;
  return {
    number,
    name,
    isOpen: indicatorsComplete === false,
    indicators: indicators.map((one) => forecastIndicator(one, input)),
    related: input.lines
      .filter(({ to }) => 'criterion' in to && to.criterion === number)
      .map(sourceOf),
  };
};

const forecastIndicator = (indicator: Indicator, input: ForecastInput): ForecastIndicator => {
  const { code, name, unsure: isUnsure = false } = indicator;
  const required = requiredLevel(indicator, input.context);
  const own = input.lines.filter(({ to }) => 'indicator' in to && to.indicator === code);
  const asked = { required, isUnsure };
  const outcome = indicator.placeholder
    ? unknown
    : own.map((line) => lineOutcome(line, input.answers, asked)).reduce(betterOutcome, noLine);
  const text = required.tableText;
  return { code, name, ...outcome, required: text, isUnsure, sources: own.map(sourceOf) };
};

const unknown: Outcome = { state: 'unknown', reason: 'not-known' };
const noLine: Outcome = { state: 'not-covered', reason: 'no-line' };

const sourceOf = ({ from, covers, confidence, note }: CrosswalkLine): ForecastSource => ({
  from,
  covers,
  confidence,
  note,
});

/** What the decision has beyond the set is unknown too: nobody can say that an old file covers it. */
const totalsOf = (to: CriteriaSet, criteria: readonly ForecastCriterion[]): ForecastTotals => {
  const rows = criteria.flatMap(({ indicators }) => indicators);
  const count = (state: ForecastState): number => rows.filter((row) => row.state === state).length;
  const total = Math.max(rows.length, to.counts.expectedIndicators ?? to.totalIndicators ?? 0);
  return {
    covered: count('covered'),
    'look-again': count('look-again'),
    carries: count('carries'),
    'not-covered': count('not-covered'),
    unknown: count('unknown') + total - rows.length,
    total,
  };
};

/** Old indicators that no line takes from. */
export const unmappedCodes = (lines: readonly CrosswalkLine[], from: CriteriaSet): string[] => {
  const used = new Set(lines.flatMap((line) => line.from));
  return indicatorsOf(from).flatMap(({ code }) => (used.has(code) ? [] : [code]));
};
