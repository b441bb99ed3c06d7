import type { Verdict } from '#shared/criteria/verdict.ts';
import { daysToRenew } from '#shared/evidence/checklist/proof-days.ts';
import { addDays, isDay, type Day } from '#shared/kernel/day.ts';

export type ExpiringProof = {
  readonly label: string;
  readonly expiresOn: Day;
  /** Run out before the as-of day: a proof counts on its last day. */
  readonly expired: boolean;
};

type Proof = { readonly label: string; readonly expiresOn: string | null };

/** Proofs under a met indicator that will not carry it much longer, the first to run out first. */
export const expiringProofs = (
  verdict: Verdict,
  proofs: readonly Proof[],
  asOf: Day,
): readonly ExpiringProof[] => {
  if (verdict !== 'met') return [];
  return proofs
    .flatMap(({ label, expiresOn }) =>
      expiresOn !== null && isDay(expiresOn) && expiresOn <= addDays(asOf, daysToRenew)
        ? [{ label, expiresOn, expired: expiresOn < asOf }]
        : [],
    )
    .toSorted((a, b) => (a.expiresOn < b.expiresOn ? -1 : 1));
};
