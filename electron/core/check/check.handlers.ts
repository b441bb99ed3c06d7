import { countFindings, runCheck } from '#shared/dossier/check/run-check.ts';
import type { Finding } from '#shared/dossier/check/finding.ts';
import type { RuleCatalogue } from '#shared/dossier/check/rule-catalogue.ts';
import type { Handlers } from '../handlers.ts';
import { gatherFacts } from './gather-facts.ts';
import { readRuleCatalogue } from './read-catalogue.ts';

export const checkHandlers: Handlers<'check'> = {
  'check.dossier': async (context, { dossierId }) => {
    const catalogue = readRuleCatalogue(context.resources);
    const findings = runCheck(await gatherFacts(context, dossierId), catalogue);
    return { findings, counts: countFindings(findings), bases: basesOf(findings, catalogue) };
  },
};

const basesOf = (findings: readonly Finding[], { rules }: RuleCatalogue) => {
  const found = new Set(findings.map(({ rule }) => rule));
  return Object.fromEntries(
    rules.filter(({ id }) => found.has(id)).map(({ id, basis }) => [id, basis]),
  );
};
