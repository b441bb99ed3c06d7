import { readFile } from 'node:fs/promises';
import type { TableRow } from '#shared/assessments/result-row.ts';
import { accepted } from '#shared/kernel/accepted.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { indicatorsOf } from '#shared/criteria/criteria-set.ts';
import { checkIndicator } from '../dossiers/check-indicator.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import { readPinned } from '../dossiers/pinned.ts';
import { selectEvidenceOfUnit, selectLinksOfDossier } from '../evidence/evidence.queries.ts';
import {
  withPreparation,
  type CommandContext,
  type Handlers,
  type Input,
  type Output,
  type PrepareContext,
} from '../handlers.ts';
import { markReviewed, reviewItems } from './answer-reviews.ts';
import { asContract } from './as-contract.ts';
import { resultRecords } from './assessments.records.ts';
import { blankResult, resultId } from './blank-result.ts';
import { conditionsView, confirmSurvey, saveCondition } from './conditions.ts';
import { evaluationView } from './evaluation-view.ts';
import { importRows, type Rejected } from './import-rows.ts';
import { indicatorView } from './indicator-view.ts';
import { keepSnapshot } from './keep-snapshot.ts';
import { loadAssessment } from './load-assessment.ts';
import { markedNarrative, renewedNarrative } from './mark-narrative.ts';
import { nextActions } from './next-actions.ts';
import { overlayPreview } from './overlay-preview.ts';
import { planAnswer } from './plan-answer.ts';
import { largestTableFile } from '../tables/table-limits.ts';
import { readResultFile } from './read-result-file.ts';
import { treeView } from './tree-view.ts';
import { previewUpgrade, upgrade } from './upgrade.ts';
import { writeAnswer } from './write-answer.ts';
import { changeShared } from './write-slot.ts';

export const assessmentsHandlers: Handlers<'assessments'> = {
  'assessments.evaluate': ({ db }, { dossierId }) =>
    evaluationView(db, loadAssessment(db, dossierId)),
  'assessments.tree': ({ db }, { dossierId }) =>
    treeView(loadAssessment(db, dossierId), selectLinksOfDossier(db, dossierId)),
  'assessments.indicator': (context, { dossierId, code }) =>
    indicatorView(context, loadAssessment(context.db, dossierId), code),
  'assessments.nextActions': ({ db }, { dossierId, limit = 200 }) => {
    const assessment = loadAssessment(db, dossierId);
    const evidence = selectEvidenceOfUnit(db, assessment.dossier.unitId);
    const proofs = {
      links: selectLinksOfDossier(db, dossierId),
      evidence: new Map(evidence.map((proof) => [proof.id, proof])),
    };
    return nextActions(assessment, proofs).slice(0, limit);
  },
  'assessments.enter': (context, { dossierId, code, answer }) => {
    const assessment = loadAssessment(context.db, dossierId);
    const plan = accepted(planAnswer(assessment, code, answer));
    writeAnswer(context, assessment, { plan, policy: changeShared });
    return {};
  },
  'assessments.setNarrative': (context, { dossierId, code, text }) => {
    const isBlank = text === null || text.trim() === '';
    const narrative = isBlank
      ? null
      : markedNarrative(context, { dossierId, code, text: nfc(text) });
    patchResult(context, { dossierId, code, patch: { narrative } });
    return {};
  },
  'assessments.renewNarrative': (context, { dossierId, code }) => {
    const narrative = renewedNarrative(context, dossierId, code);
    patchResult(context, { dossierId, code, patch: { narrative } });
    return {};
  },
  'assessments.setState': (context, { dossierId, code, state }) => {
    patchResult(context, { dossierId, code, patch: { state } });
    return {};
  },
  'assessments.import': (context, { dossierId, rows }) =>
    report(importRows(context, dossierId, rows)),
  'assessments.importFile': withPreparation(readUpload, (context, { dossierId }, read) => {
    const rows = read.map(asContract);
    const readable = rows.flatMap((row) =>
      row.error ? [] : [{ ...row.answer, code: row.code, row: row.row }],
    );
    const unreadable = rows.flatMap((row) =>
      row.error ? [{ row: row.row, code: row.code, error: row.error }] : [],
    );
    const { imported, rejected } = importRows(context, dossierId, readable);
    const all = [...rejected, ...unreadable].toSorted((a, b) => a.row - b.row);
    return report({ imported, rejected: all });
  }),
  'assessments.overlayPreview': overlayPreview,
  'assessments.conditions': conditionsView,
  'assessments.saveCondition': saveCondition,
  'assessments.confirmSurvey': confirmSurvey,
  'assessments.previewUpgrade': previewUpgrade,
  'assessments.upgrade': upgrade,
  'assessments.toReview': ({ db }, { dossierId }) => reviewItems(db, loadAssessment(db, dossierId)),
  'assessments.markReviewed': (context, { dossierId, ...item }) => {
    markReviewed(context, existingDossier(context.db, dossierId), item);
    return {};
  },
  'assessments.snapshot': keepSnapshot,
};

type Upload = Input<'assessments.importFile'>;

async function readUpload(
  { db, store }: PrepareContext,
  { dossierId, uploadId }: Upload,
): Promise<TableRow[]> {
  const { name, sizeBytes, path } = store.staged(uploadId);
  if (sizeBytes > largestTableFile) refuse('import.tooLarge', { name });
  const { set } = readPinned(db, existingDossier(db, dossierId));
  const known = new Set(indicatorsOf(set).map(({ code }) => code));
  return accepted(readResultFile({ name, bytes: await readFile(path) }, known));
}

type Patch = {
  readonly dossierId: string;
  readonly code: string;
  readonly patch: Partial<Omit<ReturnType<typeof blankResult>, 'dossierId' | 'code'>>;
};

/** Changes one field of a result, which is made when nobody has answered the indicator yet. */
const patchResult = ({ db, records }: CommandContext, { dossierId, code, patch }: Patch): void => {
  checkIndicator(db, dossierId, code);
  const id = resultId(dossierId, code);
  const before = records.find(resultRecords, id) ?? blankResult(dossierId, code);
  records.put(resultRecords, id, { ...before, ...patch });
};

const report = ({
  imported,
  rejected,
}: {
  readonly imported: number;
  readonly rejected: readonly Rejected[];
}): Output<'assessments.import'> => ({
  imported,
  rejected: rejected.map(({ row, code, error }) => ({ row, code, reason: error.code, error })),
});
