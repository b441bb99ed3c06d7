import { compareText } from '#shared/kernel/vietnamese.ts';
import { allRules } from './all-rules.ts';
import type { CheckFacts } from './check-facts.ts';
import { severities } from '#shared/kernel/severity.ts';
import type { Finding, FindingCounts } from './finding.ts';
import { ownFindings } from './own-rules/own-findings.ts';
import type { RuleCatalogue, RuleEntry } from './rule-catalogue.ts';

/** Every finding of the catalogue's rules and of the province's own: errors first, then by rule, then by place. */
export const runCheck = (facts: CheckFacts, { rules }: RuleCatalogue): readonly Finding[] =>
  [...rules.flatMap((entry) => findingsOf(entry, facts)), ...ownFindings(facts)].toSorted(byWeight);

/** A rule whose code is missing, or a fault the catalogue doesn't know, is a broken build, not a clean dossier. */
const findingsOf = ({ id, faults }: RuleEntry, facts: CheckFacts): readonly Finding[] => {
  const rule = allRules[id];
  if (!rule) throw new Error(`Rule ${id} of the catalogue is not known`);
  return rule(facts).map(({ fault, place, values = {} }) => {
    const severity = faults[fault];
    if (!severity) throw new Error(`Rule ${id} has no fault ${fault}`);
    return { rule: id, fault, severity, place, values };
  });
};

const byWeight = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  compareText(a.rule, b.rule) ||
  compareText(a.place.name || a.place.key, b.place.name || b.place.key);

export const countFindings = (findings: readonly Pick<Finding, 'severity'>[]): FindingCounts => {
  const count = (severity: Finding['severity']): number =>
    findings.filter((one) => one.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
};
