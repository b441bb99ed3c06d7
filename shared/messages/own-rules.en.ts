import type { ownRulesVi } from './own-rules.vi.ts';
import type { Translation } from './sentences.ts';

export const ownRulesEn: Translation<typeof ownRulesVi> = {
  name: 'Rule of the province',
  made: '{sentence} This paper is not made yet.',
  signed: '{sentence} This paper has no number and date yet.',
  scanned: '{sentence} This paper has no signed scan yet.',
  noWords: '{sentence} The paper does not say “{words}”.',
  words: '{sentence} The paper still says “{words}”.',
  noIndicator:
    '{sentence} The set of this dossier has no indicator {indicator}; the rule can’t be weighed.',
  tooFewProofs: '{sentence} There are {count}, {required} are asked for.',
  tooEarly: '{sentence} It is dated {day}; the earliest is {limit}.',
  tooLate: '{sentence} It is dated {day}; the latest is {limit}.',
  noNumber: '{sentence} There is no number to weigh yet.',
  below: '{sentence} It is {found}; at least {limit} is asked for.',
  above: '{sentence} It is {found}; at most {limit} is allowed.',
};
