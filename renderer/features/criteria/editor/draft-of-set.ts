import { formatDecimal } from '#shared/kernel/number-text.ts';
import { dayText } from '../../../ui/day-text.ts';
import type {
  AskedDraft,
  CriterionDraft,
  DocumentCriterion,
  DocumentIndicator,
  DocumentPart,
  FiguresDraft,
  IndicatorDraft,
  Key,
  Levels,
  PartDraft,
  SetDocument,
  SetDraft,
} from './set-draft.ts';

type NextKey = () => Key;

/** The draft of a set as it stands. */
export const draftOfSet = (set: SetDocument): SetDraft => {
  let lastKey = 0;
  const next: NextKey = () => (lastKey += 1);
  const lists = {
    acts: set.legalBasis.map((act) => ({
      ...act,
      date: dayText(act.date),
      kept: act,
      key: next(),
    })),
    variants: set.variants.map((one) => ({
      id: one.id,
      name: one.name,
      definition: one.definition ?? '',
      kept: one,
      key: next(),
    })),
    preconditions: set.preconditions.map((text) => ({ key: next(), text })),
    criteria: set.criteria.map((criterion) => criterionDraft(criterion, next)),
  };
  return {
    kept: set,
    title: set.title,
    level: set.level,
    grade: set.grade,
    from: String(set.period.from),
    to: String(set.period.to),
    status: set.status,
    expectedCriteria: String(set.counts.expectedCriteria ?? ''),
    expectedIndicators: String(set.counts.expectedIndicators ?? ''),
    ...lists,
    lastKey,
  };
};

const criterionDraft = (criterion: DocumentCriterion, next: NextKey): CriterionDraft => ({
  key: next(),
  kept: criterion,
  number: String(criterion.number),
  name: criterion.name,
  responsible: criterion.responsible ?? '',
  isPartial: criterion.indicatorsComplete === false,
  indicators: criterion.indicators.map((one) => indicatorDraft(one, next)),
});

const indicatorDraft = (indicator: DocumentIndicator, next: NextKey): IndicatorDraft => {
  const { conditional } = indicator;
  return {
    ...measuredDraft(indicator, next),
    kept: indicator,
    code: indicator.code,
    isConditional: conditional !== undefined && conditional !== false,
    condition: typeof conditional === 'string' ? conditional : '',
    placeholder: indicator.placeholder === true,
    wholeYear: indicator.wholeYear === true,
    source: indicator.source,
    guidance: indicator.guidance ?? '',
    note: indicator.note ?? '',
    parts: indicator.parts?.map((part) => partDraft(part, next)) ?? [],
    partsMakeWhole: indicator.partsMakeWhole === true,
  };
};

const partDraft = (part: DocumentPart, next: NextKey): PartDraft => ({
  ...measuredDraft(part, next),
  kept: part,
  id: part.id,
  isSame: part.requirement.kind === 'same',
  fromWhole: part.fromWhole === true,
});

const measuredDraft = (one: DocumentIndicator | DocumentPart, next: NextKey) => ({
  key: next(),
  name: one.name,
  measure: one.measure,
  unit: one.unit ?? '',
  asked: askedDraft(one.requirement, next),
  figures: figuresDraft(one.figures),
});

const askedDraft = (requirement: DocumentPart['requirement'], next: NextKey): AskedDraft => {
  const { kind } = requirement;
  if (kind === 'text')
    return {
      ...blankAsked(kind),
      levels: requirement.byVariant,
      scale: requirement.levels?.join('\n') ?? '',
    };
  if (kind !== 'threshold') return blankAsked(kind === 'same' ? 'threshold' : kind);
  const { operator, byVariant, byYear = {} } = requirement;
  const years = Object.entries(byYear).map(([year, levels]) => ({
    key: next(),
    year,
    levels: typedLevels(levels),
  }));
  return { ...blankAsked(kind), operator, levels: typedLevels(byVariant), years };
};

export const blankAsked = (kind: AskedDraft['kind']): AskedDraft => ({
  kind,
  operator: '>=',
  levels: {},
  years: [],
  scale: '',
});

const typedLevels = (
  levels: Readonly<Record<string, Parameters<typeof formatDecimal>[0]>>,
): Levels =>
  Object.fromEntries(
    Object.entries(levels).map(([column, value]) => [column, formatDecimal(value)]),
  );

const figuresDraft = (figures: DocumentIndicator['figures']): FiguresDraft => ({
  numerator: figures?.numerator ?? '',
  denominator: figures?.denominator ?? '',
  unit: figures?.unit ?? '',
  whole: figures?.whole ?? true,
});
