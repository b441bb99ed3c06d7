import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { askedOrganisations } from '#shared/procedures/asked-organisations.ts';
import type { Procedure } from '#shared/procedures/procedure.ts';
import type { Unit } from '#shared/units/unit.ts';
import type { Reader } from '../db/connection.ts';
import { loadAssessment, type Assessment as Loaded } from '../assessments/load-assessment.ts';
import { selectProofsByCode } from '../assessments/narrative-draft.ts';
import {
  selectEvidenceOfUnit,
  selectFilesOfUnit,
  selectLinksOfDossier,
} from '../evidence/evidence.queries.ts';
import { selectFunds, selectPayments, selectWorks } from '../finance/finance.queries.ts';
import type { QueryContext } from '../handlers.ts';
import { selectPersons, selectTerms } from '../people/people.queries.ts';
import {
  selectDirection,
  selectProducts,
  selectRecognitions,
  selectRegisters,
} from '../registers/registers.queries.ts';
import { batchedDossiers } from '../review/batched-dossiers.ts';
import { selectReview } from '../review/review.queries.ts';
import { unitsInside } from '../units/units-inside.ts';
import { loadSurvey } from '../survey/load-survey.ts';
import { selectUnit, selectUnitsAbove } from '../units/units.queries.ts';
import { assessedFor } from './assessed.ts';
import { selectNamesakes } from './namesakes.ts';
import { selectUsedDocx } from './own-docx.queries.ts';
import { selectUsedWordings } from './wordings.queries.ts';
import { selectPaperChoices, selectPaperTexts, selectPaperVersions } from './papers.queries.ts';

const noProcedure = ({ dossier, set }: Loaded): never =>
  refuse('paper.noProcedure', {
    level: set.level,
    year: String(dossier.year),
    asOf: dossier.asOf,
  });

/** Everything the papers of a dossier are made from, read once. */
export const gatherSource = (context: QueryContext, dossierId: string): DossierSource => {
  const loaded = loadAssessment(context.db, dossierId);
  const procedure = loaded.procedure ?? noProcedure(loaded);
  return sourceOf(context, loaded, procedure);
};

/** The same from an assessment that was read already. */
export const sourceOf = (
  context: QueryContext,
  loaded: Loaded,
  procedure: Procedure,
): DossierSource => ({
  ...aloneSource(context, loaded, procedure),
  batch: batchOf(context, loaded),
});

/** Dossiers that are forwarded with this one, each as if it went alone. */
const batchOf = (context: QueryContext, { dossier }: Loaded): DossierSource[] =>
  batchedDossiers(context.db, dossier).flatMap(({ id }) => {
    const loaded = loadAssessment(context.db, id);
    return loaded.procedure ? [aloneSource(context, loaded, loaded.procedure)] : [];
  });

const aloneSource = (
  context: QueryContext,
  loaded: Loaded,
  procedure: Procedure,
): DossierSource => {
  const { db } = context;
  const { dossier, set, overlay } = loaded;
  const unit = selectUnit(db, dossier.unitId) ?? refuse('record.notFound', { entity: 'unit' });
  const proofs = selectProofsByCode(context, loaded);
  return {
    dossier,
    unit,
    ...placesAround(db, unit, procedure),
    set,
    variantName: set.variants.find(({ id }) => id === dossier.variant)?.name ?? '',
    overlay,
    assessment: assessedFor(context, loaded, proofs),
    figures: [...loaded.figures.values()],
    evidence: selectEvidenceOfUnit(db, unit.id),
    evidenceFiles: selectFilesOfUnit(db, unit.id),
    evidenceLinks: selectLinksOfDossier(db, dossier.id),
    ...registersOfUnit(db, unit.id),
    ...selectRegisters(db, dossier.id),
    reviews: {
      verification: selectReview(db, dossier.id, 'verification'),
      appraisal: selectReview(db, dossier.id, 'appraisal'),
    },
    survey: loadSurvey(db, dossier),
    recognitions: selectRecognitions(db, unit.id),
    persons: selectPersons(db),
    terms: selectTerms(db),
    texts: selectPaperTexts(db, dossier.id),
    choices: selectPaperChoices(db, dossier.id),
    versions: selectPaperVersions(db, dossier.id),
    wordings: selectUsedWordings(db, procedure.id),
    ownDocx: selectUsedDocx(db, procedure.id),
    batch: [],
    namesakes: selectNamesakes(db, dossier, unit),
  };
};

/** What is kept of a unit year after year, whichever dossier asks for it. */
const registersOfUnit = (db: Reader, unitId: string) => ({
  works: selectWorks(db, unitId),
  payments: selectPayments(db, unitId),
  funds: selectFunds(db, unitId),
  direction: selectDirection(db, unitId),
  products: selectProducts(db, unitId),
});

type Around = Pick<DossierSource, 'commune' | 'district' | 'province' | 'members' | 'procedure'>;

/** The units above the one that asks and inside it, and whom the procedure therefore asks for an opinion. */
const placesAround = (db: Reader, unit: Unit, procedure: Procedure): Around => {
  const above = selectUnitsAbove(db, unit);
  const inside = unitsInside(db, unit);
  const at = (level: Unit['level']): Unit | null =>
    above.find((one) => one.level === level) ?? null;
  return {
    commune: at('commune'),
    district: at('district'),
    province: at('province'),
    members: inside.map((member) => ({
      unit: member,
      recognitions: selectRecognitions(db, member.id),
    })),
    procedure: { ...procedure, organisations: askedOrganisations(procedure, inside) },
  };
};
