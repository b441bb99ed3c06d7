import { checkUpgrade } from '#shared/criteria/check-upgrade.ts';
import { checkVariant } from '#shared/criteria/check-variant.ts';
import { findIndicator, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { effectiveSet } from '#shared/criteria/overlays/effective-set.ts';
import { leftLines } from '#shared/criteria/overlays/left-lines.ts';
import { accepted } from '#shared/kernel/accepted.ts';
import { existingSet, findSetOn } from '../criteria/set-library.ts';
import { dossierRecords } from '../dossiers/dossiers.records.ts';
import { answersFrom, pin } from '../dossiers/pins.ts';
import { overlayOfProvince } from '../dossiers/province-overlay.ts';
import type { CommandContext, Input, Output, QueryContext } from '../handlers.ts';
import { existingUnit } from '../units/existing-unit.ts';
import { answeredCodes, reviewItems } from './answer-reviews.ts';
import { assess, loadAssessment, loadFacts, type Assessment } from './load-assessment.ts';

type Wanted = Input<'assessments.upgrade'>;
type View = Output<'assessments.upgrade'>;

type Plan = { readonly before: Assessment; readonly after: Assessment };

/** What an upgrade would change, without changing it. */
export const previewUpgrade = (context: QueryContext, wanted: Wanted): View =>
  viewOf(context, planUpgrade(context, wanted));

/** Puts the dossier under another text of its set. No answer is touched: what that text asks for finds it. */
export const upgrade = (context: CommandContext, wanted: Wanted): View => {
  const plan = planUpgrade(context, wanted);
  const { before, after } = plan;
  const { dossier } = before;
  const { national, overlay } = after;
  context.records.update(dossierRecords, dossier.id, {
    setId: national.id,
    setSha256: pin(context, 'criteria-set', national),
    overlayId: overlay?.id ?? null,
    overlaySha256: overlay ? pin(context, 'overlay', overlay) : null,
    ...answersFrom(dossier),
  });
  return viewOf(context, plan);
};

const planUpgrade = (context: QueryContext, wanted: Wanted): Plan => {
  const { db } = context;
  const before = loadAssessment(db, wanted.dossierId);
  const { dossier, procedure } = before;
  const national = accepted(
    checkUpgrade(before.national, wantedSet(context, wanted, dossier.asOf)),
  );
  accepted(checkVariant(national, dossier.variant));
  const overlay = overlayUnder(context, before, national);
  const set = effectiveSet(national, overlay, dossier.asOf);
  const pinned = { set, national, overlay, procedure };
  return { before, after: assess(dossier, pinned, loadFacts(db, dossier)) };
};

/** The version that is named, else the text in force on the day of the figures. */
const wantedSet = (context: QueryContext, { setId, version }: Wanted, asOf: string): CriteriaSet =>
  (
    (version === undefined ? findSetOn(context, setId, asOf) : undefined) ??
    existingSet(context, setId, version)
  ).set;

/** The province's part belongs to a set: another set has its own, or none. */
const overlayUnder = ({ db }: QueryContext, { dossier, overlay }: Assessment, set: CriteriaSet) =>
  set.id === dossier.setId
    ? overlay
    : (overlayOfProvince(db, existingUnit(db, dossier.unitId), set.id) ?? null);

const viewOf = ({ db }: QueryContext, { before, after }: Plan): View => {
  const answered = [...answeredCodes(before)];
  return {
    from: nameOf(before.set),
    to: nameOf(after.set),
    items: reviewItems(db, after),
    answers: answered.length,
    back: answered.filter(
      (code) => !findIndicator(before.set, code) && findIndicator(after.set, code),
    ),
    counted: {
      before: before.score.totals.indicators.counted,
      after: after.score.totals.indicators.counted,
    },
    left: before.overlay ? leftLines(before.overlay, after.national, before.set) : [],
  };
};

const nameOf = ({ id, version, title }: CriteriaSet) => ({ id, version, title });
