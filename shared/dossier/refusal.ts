import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { debtOf } from '#shared/finance/work.ts';
import type { ProcedurePaper } from '#shared/procedures/procedure.ts';
import { recognitionState } from '#shared/registers/recognition.ts';
import { meetingAgreed, meetingShare } from './facts/meeting-facts.ts';
import { heldGrade, heldRecognition } from './facts/paper-facts.ts';
import { signedPaper } from './facts/signed-paper.ts';
import type { DossierSource } from './facts/source.ts';
import { formatMoney } from './outline/format-fact.ts';

/** Why a paper may not be made now; a place without a value is a gap, not a refusal. */
export const refusalReasons = [
  'set-not-met',
  'set-undecided',
  'condition-open',
  'construction-debt',
  'papers-not-signed',
  'lower-grade-not-held',
  'lower-grade-not-kept',
  'no-meeting',
  'meeting-share-too-low',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

type Refusal = { readonly reason: RefusalReason; readonly facts: Readonly<Record<string, string>> };

/** The first reason against making a paper; null when there is none. */
export const paperRefusal = (source: DossierSource, paper: string): AppError | null =>
  paperRefusals(source, paper)[0] ?? null;

/** Every reason against making a paper, each as "paper.refused" with its reason and the facts of it. */
export const paperRefusals = (source: DossierSource, paper: string): readonly AppError[] => {
  const found = source.procedure.papers.find((one) => one.paper === paper);
  if (!found) return [appError('paper.unknown', { paper })];
  const reasons = [...(found.needsSetMet ? askingReasons(source) : []), ...unsigned(source, found)];
  return reasons.map(({ reason, facts }) => appError('paper.refused', { paper, reason, ...facts }));
};

/** What stands against asking for recognition. */
const askingReasons = (source: DossierSource): readonly Refusal[] => [
  ...setReasons(source),
  ...conditionReasons(source),
  ...gradeReasons(source),
  ...meetingReasons(source),
];

const setReasons = ({ assessment }: DossierSource): readonly Refusal[] => {
  const { codes, criteria, totals } = assessment;
  const hasVerdict = (verdict: string): boolean => criteria.some((one) => one.verdict === verdict);
  const isShort = totals.criteria.met < totals.criteria.total;
  const reasons: Refusal[] = [];
  if (codes.notMet.length > 0 || hasVerdict('not-met')) {
    reasons.push({ reason: 'set-not-met', facts: { codes: codes.notMet.join(', ') } });
  }
  if (codes.undecided.length > 0 || hasVerdict('undecided') || (isShort && reasons.length === 0)) {
    reasons.push({ reason: 'set-undecided', facts: { codes: codes.undecided.join(', ') } });
  }
  return reasons;
};

/** Điều 4 of the Quy định of Quyết định số 18/2022/QĐ-TTg: a debt of one work stands against what was confirmed. */
const conditionReasons = ({ assessment, works }: DossierSource): readonly Refusal[] => {
  const debt = works.reduce((sum, work) => sum + debtOf(work), 0);
  const [condition] = assessment.openConditions;
  const reasons: Refusal[] = [];
  if (condition !== undefined) reasons.push({ reason: 'condition-open', facts: { condition } });
  if (debt > 0) reasons.push({ reason: 'construction-debt', facts: { debt: formatMoney(debt) } });
  return reasons;
};

/** Quyết định số 318, 319/QĐ-TTg: the grade below is held and still holds on the as-of day. */
const gradeReasons = (source: DossierSource): readonly Refusal[] => {
  const needed = heldGrade(source);
  if (!needed) return [];
  const held = heldRecognition(source);
  if (!held || recognitionState(held, source.dossier.asOf) !== 'in-force') {
    return [{ reason: 'lower-grade-not-held', facts: { grade: needed.grade } }];
  }
  const { stillMet, total } = held;
  if (stillMet === null || total === null || stillMet >= total) return [];
  const facts = { grade: needed.grade, met: String(stillMet), total: String(total) };
  return [{ reason: 'lower-grade-not-kept', facts }];
};

const meetingReasons = (source: DossierSource): readonly Refusal[] => {
  const agreed = meetingAgreed(source);
  if (agreed === null) return [{ reason: 'no-meeting', facts: {} }];
  if (agreed) return [];
  const required = source.procedure.meeting.requiredPercent;
  const share = meetingShare(source) ?? '0';
  return [{ reason: 'meeting-share-too-low', facts: { share, required } }];
};

const unsigned = (source: DossierSource, paper: ProcedurePaper): readonly Refusal[] => {
  const papers = paper.needsSigned.filter((one) => signedPaper(source.versions, one) === null);
  return papers.length === 0
    ? []
    : [{ reason: 'papers-not-signed', facts: { papers: papers.join(', ') } }];
};
