import type { CheckFacts } from './check-facts.ts';
import type { Place } from './finding.ts';

/** What a rule found: the catalogue adds how much it weighs. */
export type Found = {
  readonly fault: string;
  readonly place: Place;
  readonly values?: Readonly<Record<string, string>>;
};

/** One rule looks at all the facts and names each fault with its place. */
export type Rule = (facts: CheckFacts) => readonly Found[];
