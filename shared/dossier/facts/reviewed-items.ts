import type { Verdict } from '#shared/criteria/verdict.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';
import type { ReviewResult, ReviewStage } from '#shared/review/review.ts';
import { listFact, missingFact, textFact, wordsFact, type Fact } from './fact.ts';
import type { ItemFields } from './list-labels.ts';
import type { AssessedCriterion, AssessedIndicator, DossierSource } from './source.ts';
import { verdictWords } from './verdict-words.ts';

type Results = ReadonlyMap<string, ReviewResult>;

const resultsOf = ({ reviews }: DossierSource, stage: ReviewStage): Results =>
  new Map(reviews[stage].results.map((result) => [result.code, result]));

/** What nobody has looked at yet is undecided, never met. */
const verdictOf = (results: Results, code: string): Verdict =>
  results.get(code)?.verdict ?? 'undecided';

const holds = (verdict: Verdict): boolean => verdict === 'met' || verdict === 'not-applicable';

/** A criterion is met when all its indicators are met or do not apply. */
const criterionVerdict = (results: Results, { indicators }: AssessedCriterion): Verdict => {
  const verdicts = indicators.map(({ code }) => verdictOf(results, code));
  if (verdicts.includes('not-met')) return 'not-met';
  return verdicts.every(holds) ? 'met' : 'undecided';
};

/** How many criteria and indicators a body found met, and where it found otherwise than the unit itself. */
export const reviewedCounts = (source: DossierSource, stage: ReviewStage) => {
  const results = resultsOf(source, stage);
  const { criteria } = source.assessment;
  const indicators = criteria.flatMap((criterion) => criterion.indicators);
  return {
    criteria: criteria.filter((one) => criterionVerdict(results, one) === 'met').length,
    indicators: indicators.filter(({ code }) => holds(verdictOf(results, code))).length,
    differences: indicators.filter((one) => isDifferent(results, one)).length,
  };
};

const isDifferent = (results: Results, { code, verdict }: AssessedIndicator): boolean => {
  const found = results.get(code);
  return found !== undefined && (found.verdict !== verdict || found.result !== '');
};

/** Indicators in which the verifying body found something else than the unit reported. */
export const differences = (source: DossierSource): Record<ItemFields<'differences'>, Fact>[] => {
  const results = resultsOf(source, 'verification');
  return source.assessment.criteria
    .flatMap(({ indicators }) => indicators)
    .filter((indicator) => isDifferent(results, indicator))
    .map((indicator, index) => {
      const { code, name, resultText, verdict } = indicator;
      const found = results.get(code);
      return {
        number: textFact(String(index + 1)),
        code: textFact(code),
        name: textFact(name),
        reported: textFact(resultText),
        selfWord: wordsFact(verdictWords[verdict], verdict),
        verified: textFact(found?.result ?? ''),
        verifiedWord: verdictFact(results, code),
        opinion: textFact(found?.opinion ?? ''),
      };
    });
};

const verdictFact = (results: Results, code: string): Fact => {
  const verdict = verdictOf(results, code);
  return wordsFact(verdictWords[verdict], verdict);
};

/** Every criterion as the unit, the verifying body, the departments and the council judged it. */
export const reviewedCriteria = (source: DossierSource): Record<ItemFields<'reviewed'>, Fact>[] => {
  const verified = resultsOf(source, 'verification');
  const appraised = resultsOf(source, 'appraisal');
  return source.assessment.criteria.map((criterion) => {
    const word = (results: Results): Fact => {
      const verdict = criterionVerdict(results, criterion);
      return wordsFact(verdictWords[verdict], verdict);
    };
    return {
      number: textFact(String(criterion.number)),
      name: textFact(criterion.name),
      selfWord: wordsFact(verdictWords[criterion.verdict], criterion.verdict),
      verifiedWord: word(verified),
      departments: appraised.size > 0 ? textFact(officesOf(appraised, criterion)) : missingFact,
      appraisedWord: word(appraised),
      indicators: listFact(criterion.indicators.map((one) => reviewedIndicator(verified, one))),
    };
  });
};

/** "Sở Giao thông vận tải: Đạt"; a criterion nobody wrote about is "chưa có ý kiến", not met. */
const officesOf = (results: Results, { indicators }: AssessedCriterion): string => {
  const own = indicators.flatMap(({ code }) => results.get(code) ?? []);
  const answered = own.filter(({ number, office }) => number !== '' && office !== '');
  const offices = [...new Set(answered.map(({ office }) => office))].toSorted(compareText);
  if (offices.length === 0) return 'Chưa có ý kiến';
  return offices
    .map((office) => {
      const isMet = own.filter((one) => one.office === office).every((one) => holds(one.verdict));
      return `${office}: ${isMet ? 'Đạt' : 'Chưa đạt'}`;
    })
    .join('; ');
};

const reviewedIndicator = (
  results: Results,
  indicator: AssessedIndicator,
): Record<ItemFields<'reviewed.indicators'>, Fact> => {
  const { code, name, requiredProse, requiredTable, resultText, verdict, means } = indicator;
  const found = results.get(code);
  const reported = resultText === '' ? verdictWords[verdict] : resultText;
  const seen = found?.result ?? '';
  return {
    code: textFact(code),
    name: textFact(name),
    required: wordsFact(requiredProse, means.required),
    requiredTable: wordsFact(requiredTable, means.required),
    reported: wordsFact(reported, means.result),
    selfWord: wordsFact(verdictWords[verdict], verdict),
    verified: wordsFact(seen === '' ? reported : seen, seen === '' ? means.result : seen),
    verifiedWord: verdictFact(results, code),
    evidence: textFact(indicator.evidenceText),
    place: textFact(found?.place ?? ''),
    opinion: textFact(found?.opinion ?? ''),
    office: textFact(found?.office ?? ''),
  };
};
