import type { CheckFacts } from '#shared/dossier/check/check-facts.ts';
import { runCheck } from '#shared/dossier/check/run-check.ts';
import { catalogue } from '../../fixtures/check-facts.ts';

/** "K37.expired evidence MC-044": a finding as one line. */
export const linesOf = (facts: CheckFacts): readonly string[] =>
  runCheck(facts, catalogue).map(
    ({ rule, fault, place }) => `${rule}.${fault} ${place.kind} ${place.name || place.key}`,
  );
