import { compare, decimal, multiply, type Decimal } from '#shared/kernel/decimal.ts';
import { shareOnItsSide } from '#shared/dossier/facts/share-text.ts';
import type { Meeting } from '#shared/registers/registers.ts';

export type VoteNumbers = Pick<Meeting, 'invited' | 'present' | 'agree' | 'disagree' | 'blank'>;

export type VoteRule = {
  readonly requiredPercent: string;
  readonly denominator: 'present' | 'valid' | 'all';
};

export type VoteCheck =
  | { readonly kind: 'none' }
  | { readonly kind: 'above-invited' }
  | { readonly kind: 'sum'; readonly votes: number }
  | { readonly kind: 'share'; readonly share: Decimal; readonly isEnough: boolean };

/** What the numbers of a vote say while they are typed: do they agree with each other, and is it enough? */
export const checkVotes = (numbers: VoteNumbers, rule: VoteRule | null): VoteCheck => {
  const { invited, present, agree, disagree, blank } = numbers;
  const votes = agree + disagree + blank;
  if (votes === 0 && present === 0) return { kind: 'none' };
  if (present > invited) return { kind: 'above-invited' };
  if (votes !== present) return { kind: 'sum', votes };
  const base = rule === null ? present : baseOf(numbers, rule);
  if (base === 0) return { kind: 'none' };
  const required = decimal(rule?.requiredPercent ?? '0');
  const isEnough =
    compare(multiply(decimal(agree), decimal(100)), multiply(required, decimal(base))) >= 0;
  return { kind: 'share', share: shareOnItsSide(agree, base, required), isEnough };
};

const baseOf = (
  { invited, present, agree, disagree }: VoteNumbers,
  { denominator }: VoteRule,
): number => {
  switch (denominator) {
    case 'present':
      return present;
    case 'valid':
      return agree + disagree;
    case 'all':
      return invited;
  }
};

/** Only numbers that agree with each other may be saved. */
export const isSavable = (check: VoteCheck): boolean =>
  check.kind === 'share' || check.kind === 'none';
