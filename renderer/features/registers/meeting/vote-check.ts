import { compare, decimal, multiply, type Decimal } from '#shared/kernel/decimal.ts';
import { shareOnItsSide } from '#shared/dossier/facts/share-text.ts';
import type { Meeting, MeetingStage } from '#shared/registers/registers.ts';
import type { Rules } from '../RegisterPage.tsx';

export type VoteNumbers = Pick<Meeting, 'invited' | 'present' | 'agree' | 'disagree' | 'blank'>;

export type VoteRule = {
  readonly requiredPercent: string;
  readonly denominator: 'present' | 'valid' | 'all';
};

/** What the procedure asks of a meeting, and where that comes from. */
export type Voting = VoteRule & {
  readonly quorumPercent: string | null;
  readonly source: string | undefined;
};

/** A body that decides as the unit does has no rule of its own. */
export const votingOf = (rules: Rules, stage: MeetingStage): Voting | null => {
  if (!rules) return null;
  const { meeting, laterMeetings, sources } = rules;
  const later = stage === 'application' ? undefined : laterMeetings[stage];
  return later
    ? { ...later, source: sources['laterMeetings'] }
    : { ...meeting, source: sources['meeting.requiredPercent'] };
};

export type VoteCheck =
  | { readonly kind: 'none' }
  | { readonly kind: 'above-invited' }
  | { readonly kind: 'sum'; readonly votes: number }
  | {
      readonly kind: 'share';
      readonly share: Decimal;
      readonly base: number;
      readonly isEnough: boolean;
    };

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
  return { kind: 'share', share: shareOnItsSide(agree, base, required), base, isEnough };
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

export type Quorum = {
  readonly share: Decimal;
  readonly required: Decimal;
  readonly isEnough: boolean;
};

/** Whether enough members are there; null where none is asked, or nobody was counted yet. */
export const checkQuorum = (
  { invited, present }: Pick<VoteNumbers, 'invited' | 'present'>,
  voting: Pick<Voting, 'quorumPercent'> | null,
): Quorum | null => {
  const asked = voting?.quorumPercent ?? null;
  if (asked === null || invited === 0 || present > invited) return null;
  const required = decimal(asked);
  const isEnough =
    compare(multiply(decimal(present), decimal(100)), multiply(required, decimal(invited))) >= 0;
  return { share: shareOnItsSide(present, invited, required), required, isEnough };
};
