import { plainCitation } from '#shared/evidence/citation.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { loadAssessment } from '../assessments/load-assessment.ts';
import { selectEvidence } from '../evidence/evidence.queries.ts';
import { evidenceLinkRecords } from '../evidence/evidence.records.ts';
import { linkId } from '../evidence/link-id.ts';
import type { CommandContext, Input, Output } from '../handlers.ts';
import { proofChoiceRecords } from './checklist.records.ts';
import { loadChecklist } from './load-checklist.ts';

type Wanted = Input<'checklist.choose'>;

/** The officer says which proof is the required one, or takes that back; the proof then serves that indicator too. */
export const chooseProof = (
  context: CommandContext,
  { dossierId, requirement, evidenceId }: Wanted,
): Output<'checklist.choose'> => {
  const target = targetOf(context, { dossierId, requirement });
  const id = keyId('requiredProof', dossierId, requirement.replaceAll('/', '.'));
  if (evidenceId !== null) {
    serveTarget(context, { dossierId, target, evidenceId });
    context.records.put(proofChoiceRecords, id, { dossierId, target, requirement, evidenceId });
  } else if (context.records.find(proofChoiceRecords, id)) {
    context.records.remove(proofChoiceRecords, id);
  }
  return {};
};

const targetOf = (
  context: CommandContext,
  { dossierId, requirement }: Omit<Wanted, 'evidenceId'>,
): string => {
  const { targets } = loadChecklist(context, loadAssessment(context.db, dossierId));
  const found = targets
    .flatMap(({ items }) => items)
    .find(({ required }) => required.id === requirement);
  return (
    found?.required.target ??
    refuse('checklist.unknownRequirement', { name: requirement }, 'requirement')
  );
};

type Service = Pick<Wanted, 'dossierId'> & { readonly target: string; readonly evidenceId: string };

/** A link that is there keeps the pages it names. */
const serveTarget = (
  { db, records }: CommandContext,
  { dossierId, target, evidenceId }: Service,
): void => {
  const { dossier } = loadAssessment(db, dossierId);
  const proof = selectEvidence(db, evidenceId);
  // A proof of another commune proves nothing here.
  if (proof?.unitId !== dossier.unitId) refuse('record.notFound', { entity: 'evidence' });
  const id = linkId(dossierId, target, evidenceId);
  if (records.find(evidenceLinkRecords, id)) return;
  const pages = { pageFrom: null, pageTo: null, note: '', ...plainCitation };
  records.put(evidenceLinkRecords, id, { dossierId, target, evidenceId, ...pages });
};
