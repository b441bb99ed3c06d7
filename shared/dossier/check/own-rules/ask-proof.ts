import { fold } from '#shared/kernel/vietnamese.ts';
import type { Ask } from '#shared/procedures/own-rule.ts';
import type { CheckFacts } from '../check-facts.ts';
import { indicatorPlace, pagePlace } from '../places.ts';
import type { Found } from '../rule.ts';

type AskProof = Extract<Ask, { readonly kind: 'proof' }>;

/** An indicator rests on so many proofs of a kind, by the word people wrote for it. */
export const askProof = (
  { indicator, proofKind, least }: AskProof,
  { indicators, source }: CheckFacts,
): readonly Found[] => {
  const asked = indicators.find((one) => one.indicator.code === indicator);
  if (!asked) return [{ fault: 'noIndicator', place: pagePlace('dossier'), values: { indicator } }];
  if (asked.evaluation.verdict === 'not-applicable') return [];
  const linked = new Set(
    source.evidenceLinks
      .filter(({ target }) => target === indicator)
      .map(({ evidenceId }) => evidenceId),
  );
  const count = source.evidence.filter(
    ({ id, kind }) => linked.has(id) && (proofKind === '' || fold(kind) === fold(proofKind)),
  ).length;
  const values = { count: String(count), required: String(least) };
  return count >= least
    ? []
    : [{ fault: 'tooFewProofs', place: indicatorPlace(indicator), values }];
};
