import { findIndicator } from '#shared/criteria/criteria-set.ts';
import type { ActReference, Evaluation } from '#shared/criteria/evaluation.ts';
import { shortActText } from '#shared/criteria/act-text.ts';
import { narrativeDraft, type ProofsByCode } from '../assessments/narrative-draft.ts';
import { printedNarrative, selectCitedProofs } from '../assessments/own-narrative.ts';
import type { Assessment as Loaded } from '../assessments/load-assessment.ts';
import { changeSince } from '../assessments/evaluation-view.ts';
import { citationsText } from '#shared/assessments/live-figures.ts';
import { resultText } from '#shared/assessments/result-text.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { Evidence } from '#shared/evidence/evidence.ts';
import { isDay } from '#shared/kernel/day.ts';
import type {
  AssessedCriterion,
  AssessedIndicator,
  Assessment,
} from '#shared/dossier/facts/source.ts';
import type { QueryContext } from '../handlers.ts';

/** The assessment as papers print it: judged, worded, nothing left to compute. */
export const assessedFor = (
  context: QueryContext,
  loaded: Loaded,
  proofs: ProofsByCode,
): Assessment => {
  const { score } = loaded;
  const cited = new Set<string>();
  const cites = selectCitedProofs(context, loaded);
  return {
    criteria: score.criteria.map(
      ({ number, name, verdict, counted, total, codes }): AssessedCriterion => ({
        number,
        name,
        verdict,
        counted,
        total,
        indicators: codes.map((code) =>
          assessedIndicator(context, loaded, { code, proofs, cites, cited }),
        ),
      }),
    ),
    totals: score.totals,
    openConditions: score.preconditions
      .filter(({ verdict }) => verdict === 'not-met' || verdict === 'undecided')
      .map(({ text }) => text),
    codes: score.codes,
    change: changeOf(context, loaded),
  };
};

const changeOf = ({ db }: QueryContext, loaded: Loaded): Assessment['change'] => {
  const change = changeSince(db, loaded);
  return change !== null && isDay(change.since) ? { ...change, since: change.since } : null;
};

type One = {
  readonly code: string;
  readonly proofs: ProofsByCode;
  readonly cites: ReturnType<typeof selectCitedProofs>;
  /** Acts of the province that a note above has named with their day. */
  readonly cited: Set<string>;
};

const assessedIndicator = (
  context: QueryContext,
  loaded: Loaded,
  { code, proofs, cites, cited }: One,
): AssessedIndicator => {
  const evaluation = loaded.evaluations.get(code);
  const indicator = findIndicator(loaded.set, code);
  if (!evaluation || !indicator) throw new Error(`indicator ${code} was not evaluated`);
  const { required, value, verdict } = evaluation;
  const own = printedNarrative(loaded, code, cites.get(code) ?? []);
  return {
    code,
    name: indicator.name,
    verdict,
    requiredProse: required.proseText,
    requiredTable: required.tableText,
    levelUnknown: required.kind === 'unknown' ? required.reason : null,
    resultText: resultText(indicator, evaluation),
    narrative: own ?? narrativeDraft(context, loaded, { code, proofs }),
    note: noteOf(evaluation, cited),
    numerator: value?.kind === 'number' ? value.numerator : null,
    denominator: value?.kind === 'number' ? value.denominator : null,
    value: value?.kind === 'number' ? value.printed : null,
    threshold: required.kind === 'threshold' ? required.threshold : null,
    means: meaningOf(evaluation, own, proofs.get(code) ?? []),
    evidenceLabels: (proofs.get(code) ?? []).map(({ label }) => label),
    evidenceText: citationsText(cites.get(code) ?? []),
  };
};

/** What the words of an indicator are made from; the officer's own text means itself. */
const meaningOf = (
  { verdict, reason, required, value, parts }: Evaluation,
  own: string | null,
  proofs: readonly Evidence[],
): AssessedIndicator['means'] => {
  const result = canonicalJson([verdict, reason, exactValue(value), parts.map(exactPart)]);
  const level = canonicalJson(withoutWords(required));
  const acts = proofs.map(({ kind, number, issuedOn, issuer, form }) => [
    kind,
    number,
    issuedOn,
    issuer,
    form,
  ]);
  return { required: level, result, narrative: own ?? canonicalJson([result, level, acts]) };
};

const exactPart = ({ id, verdict, value }: Evaluation['parts'][number]): unknown => [
  id,
  verdict,
  exactValue(value),
];

const exactValue = (value: Evaluation['value']): unknown =>
  value?.kind === 'number' ? [value.exact, value.qualifier] : value;

const withoutWords = ({ tableText: _, proseText: __, ...level }: Evaluation['required']): unknown =>
  level;

/** What the last column of the biểu says: why an indicator does not apply, or whose level it is. */
const noteOf = ({ verdict, reason, required }: Evaluation, cited: Set<string>): string => {
  if (verdict === 'not-applicable') return reason.details['reason'] ?? '';
  if (required.kind === 'unknown') return required.tableText;
  return required.act ? `Mức của tỉnh: ${levelAct(required.act, cited)}` : '';
};

/** "Mức của tỉnh" says whose act it is; its day stands where the act comes first, or the column fills up. */
const levelAct = (act: ActReference, cited: Set<string>): string => {
  const known = cited.has(act.number);
  cited.add(act.number);
  return shortActText(act, { dated: !known });
};
