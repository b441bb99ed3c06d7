import type { ReviewResult } from '#shared/review/review.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { departmentOf } from '../paper-body.ts';
import { countFact, listFact, missingFact, textFact, wordsFact, type Fact } from './fact.ts';
import type { Field } from './field-labels.ts';
import { indicatorOf } from './indicator-of.ts';
import type { ItemFields } from './list-labels.ts';
import type { DossierSource } from './source.ts';
import { verdictWords } from './verdict-words.ts';

/** The written opinions of the departments on the criteria they hold. */
export const departmentFacts = (source: DossierSource) => {
  const { results } = source.reviews.appraisal;
  const asked = departments(results);
  return {
    'departments.count': asked.length > 0 ? countFact(asked.length) : missingFact,
    'departments.answered':
      asked.length > 0 ? countFact(departments(results.filter(isAnswered)).length) : missingFact,
    'departments.none': missingFact,
    opinionsOfDepartment: listFact(departmentItems(source)),
    departmentAnswers: listFact(departmentAnswers(results)),
  } satisfies Partial<Record<Field | 'opinionsOfDepartment' | 'departmentAnswers', Fact>>;
};

const isAnswered = ({ number }: ReviewResult): boolean => number.trim() !== '';

const departments = (results: readonly ReviewResult[]): readonly string[] =>
  [...new Set(results.map(({ office }) => office))].filter((office) => office !== '');

/** What one department says of the indicators it holds. */
const departmentItems = (
  source: DossierSource,
): Record<ItemFields<'opinionsOfDepartment'>, Fact>[] => {
  const department = departmentOf(source);
  const verified = new Map(
    source.reviews.verification.results.map((result) => [result.code, result]),
  );
  return source.reviews.appraisal.results
    .filter(({ office }) => office === department)
    .map((found, index) => {
      const indicator = indicatorOf(source, found.code);
      const reported = indicator?.resultText ?? '';
      const before = verified.get(found.code)?.result ?? '';
      return {
        number: textFact(String(index + 1)),
        code: textFact(found.code),
        name: textFact(indicator?.name ?? ''),
        required: textFact(indicator?.requiredTable ?? ''),
        verified: textFact(before === '' ? reported : before),
        result: textFact(found.result === '' ? reported : found.result),
        verdictWord: wordsFact(verdictWords[found.verdict], found.verdict),
        opinion: textFact(found.opinion),
      };
    });
};

/** Which departments answered, in which letter. */
const departmentAnswers = (
  results: readonly ReviewResult[],
): Record<ItemFields<'departmentAnswers'>, Fact>[] =>
  departments(results).map((office, index) => {
    const own = results.filter((one) => one.office === office);
    const letter = own.find(isAnswered);
    const on = letter?.on ? ` ngày ${formatDay(letter.on)}` : '';
    return {
      number: textFact(String(index + 1)),
      office: textFact(office),
      paper: textFact(letter ? `Công văn số ${letter.number}${on}` : 'Chưa có ý kiến'),
      codes: textFact(own.map(({ code }) => code).join(', ')),
      opinion: textFact(own.every(({ verdict }) => isMet(verdict)) ? 'Đạt' : 'Chưa đạt'),
    };
  });

const isMet = (verdict: ReviewResult['verdict']): boolean =>
  verdict === 'met' || verdict === 'not-applicable';
