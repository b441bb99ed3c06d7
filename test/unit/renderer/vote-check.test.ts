import { expect, test } from 'vitest';
import fc from 'fast-check';
import {
  checkQuorum,
  checkVotes,
  isSavable,
  votingOf,
} from '../../../renderer/features/registers/meeting/vote-check.ts';

const rule = { requiredPercent: '90', denominator: 'present' } as const;
const votes = (present: number, agree: number, disagree = 0, blank = 0) => ({
  invited: 42,
  present,
  agree,
  disagree,
  blank,
});

test('votes that do not add up to those present are told, not saved', () => {
  const check = checkVotes(votes(40, 35), rule);
  expect(check).toEqual({ kind: 'sum', votes: 35 });
  expect(isSavable(check)).toBe(false);
});

test('more people than were invited are told first', () => {
  expect(checkVotes(votes(43, 43), rule).kind).toBe('above-invited');
});

test.each([
  [38, 2, '95.0', true],
  [36, 4, '90.0', true],
  [35, 5, '87.5', false],
])('%i of 40 against 90 percent', (agree, disagree, share, isEnough) => {
  expect(checkVotes(votes(40, agree, disagree), rule)).toEqual({
    kind: 'share',
    share,
    base: 40,
    isEnough,
  });
});

test('the share is taken of what the procedure names', () => {
  const numbers = votes(40, 36, 0, 4);
  expect(checkVotes(numbers, { ...rule, denominator: 'valid' })).toMatchObject({ share: '100.0' });
  expect(checkVotes(numbers, { ...rule, denominator: 'all' })).toMatchObject({ isEnough: false });
});

test('a share under its line is never enough, however it is printed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (present, some) => {
      const agree = Math.min(some, present);
      const numbers = { invited: present, present, agree, disagree: present - agree, blank: 0 };
      const check = checkVotes(numbers, rule);
      if (check.kind !== 'share') return false;
      const isPrintedEnough = Number(check.share) >= 90;
      return check.isEnough === agree * 10 >= present * 9 && isPrintedEnough === check.isEnough;
    }),
  );
});

const unit = { requiredPercent: '90', denominator: 'present', quorumPercent: null } as const;
const council = { requiredPercent: '75', denominator: 'all', quorumPercent: '70' } as const;
const rules = {
  title: '',
  sources: { 'meeting.requiredPercent': 'own', laterMeetings: 'later' },
  meeting: unit,
  laterMeetings: { appraisal: council },
  publication: { minimumDays: 15, minimumBroadcasts: 5 },
  organisations: [],
  own: null,
};

test('a stage decides by its own rule, else as the unit does; each names its source', () => {
  expect(votingOf(rules, 'appraisal')).toEqual({ ...council, source: 'later' });
  expect(votingOf(rules, 'verification')).toEqual({ ...unit, source: 'own' });
  expect(votingOf(null, 'appraisal')).toBeNull();
});

test('a council meets only when enough members are there, however the share is printed', () => {
  expect(checkQuorum({ invited: 20, present: 13 }, unit)).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (invited, some) => {
      const present = Math.min(some, invited);
      const quorum = checkQuorum({ invited, present }, council);
      const isPrintedEnough = Number(quorum?.share) >= 70;
      return (
        quorum?.isEnough === present * 10 >= invited * 7 && isPrintedEnough === quorum.isEnough
      );
    }),
  );
});
