import { dossierDataVersion, type DossierData } from '#shared/exchange/dossier-data.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { day, isDay } from '#shared/kernel/day.ts';
import { unitFullName, type Unit } from '#shared/units/unit.ts';
import { changeSince } from '../../assessments/evaluation-view.ts';
import { loadAssessment, type Assessment } from '../../assessments/load-assessment.ts';
import { selectProofsByCode } from '../../assessments/narrative-draft.ts';
import type { QueryContext } from '../../handlers.ts';
import { assessedFor } from '../../papers/assessed.ts';
import { sourceOf } from '../../papers/gather-source.ts';
import { issuedCitations } from '../../papers/paper-citations.ts';
import { selectUnit, selectUnitsAbove } from '../../units/units.queries.ts';
import { citedPaths } from './cited-paths.ts';
import { gatherConditions, gatherCriteria } from './gather-criteria.ts';
import { sizedFiles, type NamedFile } from './gather-files.ts';
import { gatherPapers, type Citations } from './gather-papers.ts';
import { gatherProofs, gatherRequired } from './gather-proofs.ts';
import { pinnedTexts } from './pinned-texts.ts';

/**
 * Everything `dossier.json` says of a dossier as it stands, and which stored files its package holds. Refuses
 * `store.missingFile` where this PC has lost one.
 */
export const gatherDossierData = async (
  context: QueryContext,
  dossierId: string,
): Promise<DossierData> => {
  const loaded = loadAssessment(context.db, dossierId);
  const { dossier, set, procedure } = loaded;
  const source = procedure && sourceOf(context, loaded, procedure);
  const { proofs, papers, files } = await gatherPapersAndProofs(context, loaded, source);
  const assessed =
    source?.assessment ?? assessedFor(context, loaded, selectProofsByCode(context, loaded));
  return {
    format: 'hoso-dossier',
    version: dossierDataVersion,
    dossier: dossierFields(loaded),
    unit: unitFields(context, dossier.unitId),
    level: set.level,
    grade: set.grade,
    ...pinnedTexts(context.db, loaded),
    totals: totalsOf(context, loaded),
    criteria: gatherCriteria({ context, loaded, assessed }),
    conditions: gatherConditions(loaded),
    proofs: [...proofs],
    requiredProofs: gatherRequired(context, loaded),
    papers,
    files: await sizedFiles(context, files),
    isPublicCopy: false,
  };
};

const gatherPapersAndProofs = async (
  context: QueryContext,
  loaded: Assessment,
  source: DossierSource | null,
) => {
  const citations: Citations = new Map(
    (source?.procedure.papers ?? []).map(({ paper }) => [
      paper,
      source ? issuedCitations(context.db, source, paper) : [],
    ]),
  );
  const rows = [...citations.values()].flat();
  const named = new Set(rows.map(({ evidenceId }) => evidenceId));
  const { proofs, files } = gatherProofs(context.db, loaded, named);
  const cited = citedPaths(rows, files);
  const papers = source ? await gatherPapers({ context, source, citations, cited }) : [];
  const all: readonly NamedFile[] = [
    ...papers.flatMap((one) => one.files),
    ...files,
    ...cited.files,
  ];
  return { proofs, papers: papers.map(({ paper }) => paper), files: all };
};

const dossierFields = ({ dossier, set }: Assessment): DossierData['dossier'] => ({
  id: dossier.id,
  year: dossier.year,
  asOf: dossier.asOf,
  variant: dossier.variant,
  variantName: set.variants.find(({ id }) => id === dossier.variant)?.name ?? '',
  superiorBody: dossier.superiorBody,
  comparedWith: dossier.comparedWith,
});

const unitFields = ({ db }: QueryContext, unitId: string): DossierData['unit'] => {
  const unit = selectUnit(db, unitId) ?? refuse('record.notFound', { entity: 'unit' });
  const { id, kind, name, region, classification, classificationAct } = unit;
  return {
    ...placeOf(unit),
    id,
    kind,
    name,
    region,
    classification,
    classificationAct,
    above: selectUnitsAbove(db, unit).map(placeOf),
  };
};

const placeOf = (unit: Unit): DossierData['unit']['above'][number] => ({
  level: unit.level,
  fullName: unitFullName(unit),
  code: unit.code,
});

const totalsOf = ({ db }: QueryContext, loaded: Assessment): DossierData['totals'] => {
  const { verdict, totals } = loaded.score;
  const change = changeSince(db, loaded);
  const isDated = change !== null && isDay(change.since);
  return {
    verdict,
    criteria: totals.criteria,
    indicators: totals.indicators,
    change: isDated ? { ...change, since: day(change.since) } : null,
  };
};
