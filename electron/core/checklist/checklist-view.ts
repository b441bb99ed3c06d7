import type { CheckedProof, ChecklistItem } from '#shared/evidence/checklist/checklist.ts';
import type { RequiredProof } from '#shared/evidence/checklist/required-proof.ts';
import { evidenceTitle } from '#shared/evidence/evidence-title.ts';
import type { Evidence } from '#shared/evidence/evidence.ts';
import { issuerLevelOf } from '#shared/evidence/issuer-level.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { loadAssessment } from '../assessments/load-assessment.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { loadChecklist, selectProofs, type LoadedChecklist } from './load-checklist.ts';

type View = Output<'checklist.dossier'>;
type ProofView = View['targets'][number]['unasked'][number];

/** What a dossier has of what is asked, for the page and the command line. */
export const checklistView = (
  context: QueryContext,
  { dossierId, target }: Input<'checklist.dossier'>,
): View => {
  const assessment = loadAssessment(context.db, dossierId);
  const proofs = selectProofs(context, assessment.dossier);
  const loaded = loadChecklist(context, assessment, proofs);
  const named = namesOf(proofs.evidence);
  const targets = loaded.targets.filter((one) => target === undefined || one.target === target);
  if (targets.length === 0)
    refuse('criteria.unknownIndicator', { code: target ?? '', set: assessment.set.id }, 'target');
  return {
    list: listView(loaded),
    targets: targets.map((one) => ({
      target: one.target,
      items: one.items.map((item) => itemView(item, { loaded, named })),
      unasked: one.unasked.map(named),
    })),
  };
};

const listView = ({ shipped, own }: LoadedChecklist): View['list'] => ({
  source: shipped?.source ?? '',
  confidence: shipped?.confidence ?? null,
  act: own?.act ?? null,
});

type Naming = {
  readonly loaded: LoadedChecklist;
  readonly named: (evidenceId: string) => ProofView;
};

const itemView = (item: ChecklistItem, { loaded, named }: Naming) => ({
  ...askedView(item.required),
  origin: loaded.asked.find(({ id }) => id === item.required.id)?.origin ?? ('shipped' as const),
  state: item.state,
  isChosen: item.isChosen,
  proof: item.proof && checkedView(item.proof, named),
  others: item.others.map((one) => checkedView(one, named)),
});

const askedView = ({ id, name, importance, note, kinds, signature, target }: RequiredProof) => ({
  id,
  target,
  name,
  importance,
  note,
  kinds,
  signature,
});

const checkedView = ({ evidenceId, failures, reminder }: CheckedProof, named: Naming['named']) => ({
  ...named(evidenceId),
  failures,
  reminder,
});

const namesOf = (evidence: readonly Evidence[]): Naming['named'] => {
  const byId = new Map(evidence.map((one) => [one.id, one]));
  return (evidenceId) => {
    const one = byId.get(evidenceId) ?? refuse('record.notFound', { entity: 'evidence' });
    return {
      evidenceId,
      label: one.label,
      title: evidenceTitle(one),
      signature: one.signature,
      issuerLevel: issuerLevelOf(one),
    };
  };
};
