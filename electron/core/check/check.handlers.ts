import { countFindings, runCheck } from '#shared/dossier/check/run-check.ts';
import type { Finding } from '#shared/dossier/check/finding.ts';
import type { RuleEntry } from '#shared/dossier/check/rule-catalogue.ts';
import type { Handlers } from '../handlers.ts';
import { gatherFacts } from './gather-facts.ts';
import { readRuleCatalogue } from './read-catalogue.ts';

export const checkHandlers: Handlers<'check'> = {
  'check.dossier': async (context, { dossierId }) => {
    const catalogue = readRuleCatalogue(context.resources);
    const facts = await gatherFacts(context, dossierId);
    const findings = runCheck(facts, catalogue);
    const rules = [...catalogue.rules, ...(facts.source.procedure.rules ?? [])];
    return { findings, counts: countFindings(findings), bases: basesOf(findings, rules) };
  },
};

type Based = Pick<RuleEntry, 'id' | 'basis'>;

const basesOf = (findings: readonly Finding[], rules: readonly Based[]) => {
  const found = new Set(findings.map(({ rule }) => rule));
  return Object.fromEntries(
    rules.filter(({ id }) => found.has(id)).map(({ id, basis }) => [id, basis]),
  );
};
