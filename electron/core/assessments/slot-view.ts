import type { Indicator, IndicatorFigures, Measure } from '#shared/criteria/indicator.ts';
import type { ResultPartRecord, ResultRecord } from '#shared/assessments/result.ts';
import type { SlotName } from '#shared/assessments/typed-answer.ts';
import { conceptOfSlot, findConcept } from '../figures/concepts.ts';
import { readFigureByKey } from '../figures/read-figures.ts';
import { villageSum } from '../figures/village-sum.ts';
import type { Output, QueryContext } from '../handlers.ts';
import type { Assessment } from './load-assessment.ts';

type SlotView = Output<'assessments.indicator'>['slots'][number];
type FigureIds = Pick<ResultRecord, 'valueFigureId' | 'numeratorFigureId' | 'denominatorFigureId'>;

export type Measured = {
  readonly measure: Measure;
  readonly unit?: string | undefined;
  readonly figures?: IndicatorFigures | undefined;
};

/** A share is typed as its two numbers; what has no such numbers is typed as it is. */
export const slotsOf = ({ measure, figures }: Measured): SlotName[] => {
  if (measure === 'percent') return ['numerator', 'denominator'];
  if (measure !== 'number') return [];
  return figures?.denominator === undefined ? ['value'] : ['numerator', 'denominator'];
};

type Place = {
  readonly indicator: Indicator;
  readonly measured: Measured;
  readonly part: string | null;
  readonly ids: FigureIds | undefined;
};

/** The numbers of an indicator or of one of its parts, each with the figure of the ledger it lives in. */
export const slotViews = (
  context: QueryContext,
  assessment: Assessment,
  place: Place,
): SlotView[] => {
  const typed = (['numerator', 'denominator', 'value'] as const).filter(
    (slot) => figureIdOf(place.ids, slot) !== null,
  );
  const slots = [...new Set([...slotsOf(place.measured), ...typed])];
  return slots.map((slot) => slotView(context, assessment, { ...place, slot }));
};

const slotView = (
  context: QueryContext,
  assessment: Assessment,
  { indicator, measured, part, ids, slot }: Place & { readonly slot: SlotName },
): SlotView => {
  const { dossier, set, figures } = assessment;
  const concept = conceptOfSlot(context.resources, {
    setId: set.id,
    code: indicator.code,
    part,
    slot,
  });
  const known = findConcept(context, concept);
  const figureId = figureIdOf(ids, slot);
  const linked = figureId === null ? undefined : figures.get(figureId);
  const key = { unitId: dossier.unitId, concept, asOf: dossier.asOf, sourceKey: '' };
  const offered = linked ?? (known && readFigureByKey(context.db, key));
  return {
    slot,
    label: labelOf(measured, slot),
    unitOf: linked?.unitOf ?? known?.unitOf ?? measured.figures?.unit ?? measured.unit ?? '',
    figureId: linked?.id ?? null,
    value: linked?.value ?? null,
    offered: linked ? null : (offered?.value ?? null),
    qualifier: linked?.qualifier ?? null,
    concept: linked?.concept ?? concept,
    conceptName: findConcept(context, linked?.concept ?? concept)?.name ?? '',
    source: offered?.source ?? '',
    asOf: offered?.asOf ?? dossier.asOf,
    villages: villageSum(context.db, figureId),
    sharedWith: figureId === null ? [] : othersUsing(assessment, figureId, indicator.code),
  };
};

const figureIdOf = (ids: FigureIds | undefined, slot: SlotName): string | null => {
  if (!ids) return null;
  if (slot === 'value') return ids.valueFigureId;
  return slot === 'numerator' ? ids.numeratorFigureId : ids.denominatorFigureId;
};

const labelOf = ({ figures }: Measured, slot: SlotName): string => {
  if (slot === 'numerator') return figures?.numerator ?? '';
  return slot === 'denominator' ? (figures?.denominator ?? '') : '';
};

const othersUsing = ({ results, parts }: Assessment, figureId: string, code: string): string[] => {
  const uses = (record: ResultRecord | ResultPartRecord): boolean =>
    [record.valueFigureId, record.numeratorFigureId, record.denominatorFigureId].includes(figureId);
  const codes = [...results.values(), ...parts].filter(uses).map((record) => record.code);
  return [...new Set(codes)].filter((other) => other !== code);
};
