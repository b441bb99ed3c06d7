import type { Ask, OwnRule } from '#shared/procedures/own-rule.ts';
import type { CheckFacts } from '../check-facts.ts';
import type { Finding } from '../finding.ts';
import type { Found } from '../rule.ts';
import { askDays } from './ask-days.ts';
import { askNumber } from './ask-number.ts';
import { askPaper } from './ask-paper.ts';
import { askProof } from './ask-proof.ts';
import { askWords } from './ask-words.ts';

/** What breaks the rules that the dossier's procedure brings from its province. */
export const ownFindings = (facts: CheckFacts): readonly Finding[] =>
  (facts.source.procedure.rules ?? []).flatMap((rule) =>
    foundBy(rule.asks, facts).map((found) => findingOf(rule, found)),
  );

/** A rule for an indicator that the set does not have can't be kept or broken: that is told, and blocks nothing. */
const findingOf = (
  { id, severity, sentence }: OwnRule,
  { fault, place, values = {} }: Found,
): Finding => ({
  rule: id,
  fault,
  severity: fault === 'noIndicator' ? 'note' : severity,
  place,
  values: { ...values, sentence },
});

const foundBy = (ask: Ask, facts: CheckFacts): readonly Found[] => {
  switch (ask.kind) {
    case 'paper':
      return askPaper(ask, facts);
    case 'words':
      return askWords(ask, facts);
    case 'proof':
      return askProof(ask, facts);
    case 'days':
      return askDays(ask, facts);
    case 'number':
      return askNumber(ask, facts);
  }
};
