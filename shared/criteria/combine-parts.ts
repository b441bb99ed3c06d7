import type { Distance, TrailStep } from './evaluation.ts';
import type { JudgedPart } from './evaluate-parts.ts';
import { signedMargin } from './distance.ts';
import { quotient } from './fraction.ts';
import { compare } from '#shared/kernel/decimal.ts';
import { reasonFor, type Judgement } from './judgement.ts';

/**
 * Met when the whole and every part are; the distance is that of the worst part. Where a person answers
 * "Đạt" for the whole, parts that were not typed are covered by that answer; a typed part that fails is not.
 */
export const combineParts = (whole: Judgement, parts: readonly JudgedPart[]): Judgement => {
  if (parts.length === 0) return whole;
  const decided = decide(whole, parts);
  return {
    ...whole,
    ...decided,
    distance: decided.verdict === 'undecided' ? null : worstDistance(whole, parts),
    weak: decided.verdict === 'met' && parts.some(({ judgement }) => judgement.weak),
    trail: [...whole.trail, ...parts.flatMap(trailOfPart)],
  };
};

const decide = (
  whole: Judgement,
  parts: readonly JudgedPart[],
): Pick<Judgement, 'verdict' | 'reason'> => {
  const withVerdict = (verdict: string) =>
    parts.find(({ judgement }) => judgement.verdict === verdict)?.part;
  const failing = withVerdict('not-met');
  if (failing) return { verdict: 'not-met', reason: reasonFor('part-not-met', named(failing)) };
  const { verdict, reason } = whole;
  const isOpen = verdict === 'undecided' && reason.code !== 'no-figure';
  if (verdict === 'not-met' || isOpen) return { verdict, reason };
  const open = withVerdict('undecided');
  const nothingKnown = parts.every(({ judgement }) => judgement.verdict === 'undecided');
  if (verdict === 'undecided' && nothingKnown) return { verdict, reason };
  if (open && whole.value?.kind === 'achieved') return { verdict, reason };
  if (open) return { verdict: 'undecided', reason: reasonFor('part-undecided', named(open)) };
  return { verdict: 'met', reason: reasonFor('all-parts-met') };
};

const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({
  part: id,
  name,
});

const worstDistance = (whole: Judgement, parts: readonly JudgedPart[]): Distance | null => {
  const failing = parts.filter(({ judgement }) => judgement.verdict === 'not-met');
  if (whole.verdict === 'not-met' && failing.length === 0) return whole.distance;
  const measured = (failing.length > 0 ? failing : parts).flatMap((part) => {
    const margin = marginOf(part);
    return margin === null ? [] : [{ ...part, margin }];
  });
  measured.sort((a, b) => compare(a.margin, b.margin));
  const worst = measured[0];
  if (!worst?.judgement.distance) return failing.length > 0 ? null : whole.distance;
  return { ...worst.judgement.distance, part: worst.part.id };
};

/** Enough digits to put parts in an order; no verdict hangs on it. */
const orderPlaces = 12;

const marginOf = ({ judgement: { value }, evaluation: { required } }: JudgedPart) =>
  value?.kind === 'number' && required.kind === 'threshold'
    ? quotient(signedMargin(value, required), orderPlaces)
    : null;

const trailOfPart = ({ part, judgement }: JudgedPart): readonly TrailStep[] =>
  judgement.trail.map((step) => ({ ...step, part: part.name }));
