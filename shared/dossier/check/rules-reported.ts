import { pagePlace } from './places.ts';
import type { Rule } from './rule.ts';

/** K25: counts of a report are the computed ones. */
export const reportedCounts: Rule = ({ disagreements }) =>
  disagreements.map(({ sentence, typed, computed }) => ({
    fault: 'counts',
    place: pagePlace('progress'),
    values: { sentence, typed: String(typed), computed: String(computed) },
  }));
