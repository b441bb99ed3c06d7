import type { CheckFacts } from '#shared/dossier/check/check-facts.ts';
import type { UsedWording } from '#shared/dossier/wording/own-wording.ts';
import { noProcedure } from '#shared/procedures/no-procedure.ts';
import { staleConditions } from '../assessments/conditions.ts';
import { loadAssessment } from '../assessments/load-assessment.ts';
import { readCalendar } from '../calendar/read-calendar.ts';
import { loadChecklist, type Proofs } from '../checklist/load-checklist.ts';
import { uncomparedCodes } from '../criteria/comparison.ts';
import { outdatedPins } from '../dossiers/pins.ts';
import { contradictionViews } from '../figures/contradiction-views.ts';
import type { QueryContext } from '../handlers.ts';
import { docxInUse } from '../papers/docx-in-use.ts';
import { sourceOf } from '../papers/gather-source.ts';
import { knownBreaches } from '../papers/made-forms.ts';
import { readPaperTexts } from '../papers/paper-texts.ts';
import { textsOf } from '../papers/wording-texts.ts';
import { disagreementsOf } from '../planning/reported.ts';
import { checkedIndicators } from './checked-indicators.ts';
import { belowNational } from './below-national.ts';
import { checkedPapers } from './checked-papers.ts';
import { readComparedOutlines, readRuleCatalogue } from './read-catalogue.ts';

/** Everything the rules look at, read once. A dossier whose regime has no procedure yet has no papers to check. */
export const gatherFacts = async (
  context: QueryContext,
  dossierId: string,
): Promise<CheckFacts> => {
  const { db, resources, today } = context;
  const loaded = loadAssessment(db, dossierId);
  const { dossier, set, score } = loaded;
  const source = sourceOf(context, loaded, loaded.procedure ?? noProcedure(set.level));
  const wordings = textsOf(context, source);
  const { repealedActs } = readRuleCatalogue(resources);
  return {
    source,
    set,
    indicators: checkedIndicators(context, loaded),
    conditions: score.preconditions,
    staleConditions: staleConditions(db, loaded),
    blocking: score.blocking,
    uncompared: uncomparedCodes(db, loaded.national),
    checklist: loadChecklist(context, loaded, proofsOf(source)).targets,
    papers: await checkedPapers(context, source),
    formBreaches: knownBreaches(context, source),
    comparedOutlines: [...readComparedOutlines(resources), ...comparedOwn(wordings.own)],
    unusableWordings: wordings.unusable,
    ownDocx: docxInUse(source, wordings.texts).map(({ used: { paper }, checked }) => ({
      paper,
      fault: checked.nodes === null ? (checked.faults[0] ?? null) : null,
    })),
    contradictions: contradictionViews(context, dossier.unitId),
    disagreements: disagreementsOf(db, loaded),
    outdated: outdatedPins(context, dossier).flatMap(({ kind, outdated }) =>
      outdated ? [kind] : [],
    ),
    belowNational: belowNational(loaded),
    grounds: readPaperTexts(resources).grounds,
    repealedActs,
    calendar: readCalendar(context),
    today,
  };
};

/** Papers that the office words itself and has compared with the signed template. */
const comparedOwn = (own: readonly UsedWording[]): readonly string[] =>
  own.flatMap(({ paper, compared }) => (compared ? [paper] : []));

const proofsOf = ({ evidence, evidenceFiles, evidenceLinks }: CheckFacts['source']): Proofs => ({
  evidence,
  files: evidenceFiles,
  links: evidenceLinks,
});
