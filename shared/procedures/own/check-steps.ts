import type { Procedure } from '../procedure.ts';
import type { DraftStep, ProcedureDraft } from './draft.ts';
import { fault, type ProcedureFault } from './fault.ts';

/** Steps stand in an order in which each waits only for those above it, and each says where its days come from. */
export const checkSteps = (draft: ProcedureDraft): ProcedureFault[] =>
  draft.steps.length === 0
    ? [fault('steps', 'no-steps')]
    : draft.steps.flatMap((step, at) => stepFaults(draft, step, at));

const stepFaults = (
  { steps, papers, bodies }: ProcedureDraft,
  step: DraftStep,
  at: number,
): ProcedureFault[] => {
  const path = `steps.${at}`;
  const before = steps.slice(0, at).map(({ id }) => id);
  const { id, name, days, basis, done, after, actor } = step;
  const finding = 'paper' in done ? done.paper : null;
  return [
    ...(name.trim() === '' ? [fault(`${path}.name`, 'missing')] : []),
    ...(name.length > 300 ? [fault(`${path}.name`, 'out-of-range')] : []),
    ...(before.includes(id) ? [fault(`${path}.name`, 'twice', id)] : []),
    ...(bodies[actor] ? [] : [fault(`${path}.actor`, 'unknown-body', actor)]),
    ...after
      .filter((one) => !before.includes(one))
      .map((one) => fault(`${path}.after`, 'unknown-step', one)),
    ...(days !== null && (days < 0 || days > 400)
      ? [fault(`${path}.days`, 'out-of-range', String(days))]
      : []),
    ...(days !== null && basis.text.trim() === '' ? [fault(`${path}.basis`, 'no-basis')] : []),
    ...(finding !== null && !papers.some(({ paper }) => paper === finding)
      ? [fault(`${path}.done`, 'unknown-paper', finding)]
      : []),
  ];
};

/** Only papers that the program has a text for can be made; each goes with the papers it needs. */
export const checkPapers = (draft: ProcedureDraft, shipped: Procedure): ProcedureFault[] =>
  draft.papers.length === 0
    ? [fault('papers', 'no-papers')]
    : draft.papers.flatMap((paper, at) => paperFaults(draft, shipped, { paper, at }));

type At = { readonly paper: ProcedureDraft['papers'][number]; readonly at: number };

const paperFaults = (
  { papers, bodies }: ProcedureDraft,
  shipped: Procedure,
  { paper, at }: At,
): ProcedureFault[] => {
  const path = `papers.${at}`;
  const known = shipped.papers.find((one) => one.paper === paper.paper);
  const others = [...paper.needsSigned, ...(paper.annexOf ? [paper.annexOf.paper] : [])];
  const isTwice = papers.slice(0, at).some((one) => one.paper === paper.paper);
  return [
    ...(paper.name.trim() === '' ? [fault(`${path}.name`, 'missing')] : []),
    ...(isTwice ? [fault(`${path}.name`, 'twice', paper.paper)] : []),
    ...(known && known.outline === paper.outline && known.kind === paper.kind
      ? []
      : [fault(`${path}.name`, 'unknown-paper', paper.paper)]),
    ...(bodies[paper.issuer] ? [] : [fault(`${path}.issuer`, 'unknown-body', paper.issuer)]),
    ...(paper.copies >= 1 && paper.copies <= 50
      ? []
      : [fault(`${path}.copies`, 'out-of-range', String(paper.copies))]),
    ...others
      .filter((one) => !papers.some((there) => there.paper === one))
      .map((one) => fault(`${path}.needs`, 'unknown-paper', one)),
    ...((paper.signForm === null) === (known?.signForm === null)
      ? []
      : [fault(`${path}.signForm`, 'missing')]),
  ];
};
