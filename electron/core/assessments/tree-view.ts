import type { Output } from '../handlers.ts';
import type { EvidenceLink } from '#shared/evidence/evidence.ts';
import type { Assessment } from './load-assessment.ts';

/** The tree of the walk: every criterion with its indicators, verdicts, states and number of proofs. */
export const treeView = (
  { set, score, evaluations, results }: Assessment,
  links: readonly EvidenceLink[],
): Output<'assessments.tree'> =>
  score.criteria.map((criterion) => ({
    number: criterion.number,
    name: criterion.name,
    verdict: criterion.verdict,
    counted: criterion.counted,
    total: criterion.total,
    indicators: indicatorsUnder(set, criterion.number).map(({ code, name }) => ({
      code,
      name,
      verdict: evaluations.get(code)?.verdict ?? 'undecided',
      weak: evaluations.get(code)?.weak ?? false,
      state: results.get(code)?.state ?? 'not-started',
      evidenceCount: proofCount(links, code),
    })),
  }));

/** A proof that is cited twice is one proof. */
const proofCount = (links: readonly EvidenceLink[], code: string): number =>
  new Set(links.filter(({ target }) => target === code).map(({ evidenceId }) => evidenceId)).size;

const indicatorsUnder = (set: Assessment['set'], number: number) =>
  set.criteria.find((criterion) => criterion.number === number)?.indicators ?? [];
