import { indicatorsOf } from '#shared/criteria/criteria-set.ts';
import { evaluateIndicator } from '#shared/criteria/evaluate-indicator.ts';
import type { Evaluation } from '#shared/criteria/evaluation.ts';
import { fittingAnswer } from '#shared/criteria/fitting-answer.ts';
import type { Answer } from '#shared/criteria/answer.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { scoreSet } from '#shared/assessments/score.ts';
import type { SetScore } from '#shared/assessments/score-types.ts';
import type {
  ConditionRecord,
  ResultPartRecord,
  ResultRecord,
} from '#shared/assessments/result.ts';
import type { Reader } from '../db/connection.ts';
import { selectDossier } from '../dossiers/dossiers.queries.ts';
import { readPinned, type Pinned } from '../dossiers/pinned.ts';
import { readFigures } from '../figures/read-figures.ts';
import { answerOfResult, type FiguresById } from './answer-of-result.ts';
import { selectConditions, selectResultParts, selectResults } from './assessments.queries.ts';

/** Everything known about one dossier's answers, and what the rules say about them. */
export type Assessment = Pinned & {
  readonly dossier: Dossier;
  readonly figures: FiguresById;
  readonly results: ReadonlyMap<string, ResultRecord>;
  readonly parts: readonly ResultPartRecord[];
  /** What was answered, to this text of the set or another. */
  readonly given: ReadonlyMap<string, Answer>;
  /** What of it this text can take. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly evaluations: ReadonlyMap<string, Evaluation>;
  readonly conditions: readonly ConditionRecord[];
  readonly score: SetScore;
};

export const loadAssessment = (db: Reader, dossierId: string): Assessment => {
  const dossier =
    selectDossier(db, dossierId) ?? refuse('record.notFound', { entity: 'dossier', id: dossierId });
  return assess(dossier, readPinned(db, dossier), loadFacts(db, dossier));
};

export const loadFacts = (db: Reader, { id, unitId }: Dossier): AssessedFacts => ({
  figures: readFigures(db, unitId),
  results: selectResults(db, id),
  parts: selectResultParts(db, id),
  conditions: selectConditions(db, id),
});

/** What an assessment is made of, as it stands now or stood at the end of a day. */
export type AssessedFacts = {
  readonly figures: readonly Figure[];
  readonly results: readonly ResultRecord[];
  readonly parts: readonly ResultPartRecord[];
  readonly conditions: readonly ConditionRecord[];
};

export const assess = (dossier: Dossier, pinned: Pinned, facts: AssessedFacts): Assessment => {
  const { parts, conditions } = facts;
  const figures = new Map(facts.figures.map((figure) => [figure.id, figure]));
  const results = new Map(facts.results.map((result) => [result.code, result]));
  const given = new Map(
    facts.results.map((result) => [
      result.code,
      answerOfResult(result, partsOf(parts, result.code), figures),
    ]),
  );
  const answers = new Map(
    indicatorsOf(pinned.set).flatMap((indicator) => {
      const answer = given.get(indicator.code);
      return answer ? [[indicator.code, fittingAnswer(indicator, answer)] as const] : [];
    }),
  );
  const evaluations = evaluateAll(dossier, pinned, answers);
  const score = scoreSet({
    set: pinned.set,
    evaluations: [...evaluations.values()],
    preconditions: conditions.map((condition) => ({ ...condition, proof: condition.evidenceId })),
  });
  const answered = { results, parts, given, answers, evaluations };
  return { dossier, ...pinned, figures, ...answered, conditions, score };
};

/** What the rules say about one answer, in the setting of this dossier. */
export const evaluateIn = (
  dossier: Dossier,
  { set }: Pick<Pinned, 'set'>,
  { code, answer }: { readonly code: string; readonly answer: Answer | null },
): Evaluation => {
  const indicator =
    indicatorsOf(set).find((candidate) => candidate.code === code) ??
    refuse('criteria.unknownIndicator', { code, set: set.id }, 'code');
  const { variant, year } = dossier;
  return evaluateIndicator({
    indicator,
    variant: variant === '' ? null : variant,
    year,
    answer,
  });
};

const evaluateAll = (
  dossier: Dossier,
  pinned: Pinned,
  answers: ReadonlyMap<string, Answer>,
): Map<string, Evaluation> =>
  new Map(
    indicatorsOf(pinned.set).map(({ code }) => [
      code,
      evaluateIn(dossier, pinned, { code, answer: answers.get(code) ?? null }),
    ]),
  );

export const partsOf = (parts: readonly ResultPartRecord[], code: string): ResultPartRecord[] =>
  parts.filter((part) => part.code === code);
