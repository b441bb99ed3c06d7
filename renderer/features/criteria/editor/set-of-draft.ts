import { readDay } from '#shared/kernel/day.ts';
import type { InputOf } from '../../../bridge/client.ts';
import { clean, optional, whole } from './typed-values.ts';
import { filled, requirementOf } from './requirement-of-draft.ts';
import type {
  ActDraft,
  CriterionDraft,
  FiguresDraft,
  IndicatorDraft,
  PartDraft,
  SetDraft,
  VariantDraft,
} from './set-draft.ts';

export type TypedSet = InputOf<'criteria.saveSet'>['set'];

/**
 * The set that a draft says, with everything it carries unseen. Only for a draft without faults: what can't be read
 * is left out here and named by `draftFaults`.
 */
export const setOfDraft = (draft: SetDraft, id: string): TypedSet => {
  const { version: _version, counts: _counts, ...kept } = draft.kept ?? blankSet;
  return {
    ...kept,
    id,
    title: clean(draft.title, kept.title),
    level: draft.level,
    grade: draft.grade,
    period: { from: whole(draft.from) ?? 0, to: whole(draft.to) ?? 0 },
    status: draft.status,
    counts: countsOf(draft),
    legalBasis: draft.acts.map(actOf),
    variants: draft.variants.map(variantOf),
    preconditions: draft.preconditions.map(({ text }) => clean(text, text)),
    criteria: draft.criteria.map(criterionOf),
  };
};

const blankSet = {
  format: 'ntm-criteria-set/1',
  version: 1,
  title: '',
  counts: {},
} as const;

/** What the decision itself has; an unknown number stays null where the file said so, and unsaid where it didn't. */
const countsOf = ({ kept, expectedCriteria, expectedIndicators }: SetDraft): TypedSet['counts'] => {
  const known = (typed: string, before: number | null | undefined) =>
    whole(typed) ?? (before === undefined ? undefined : null);
  const criteria = known(expectedCriteria, kept?.counts.expectedCriteria);
  const indicators = known(expectedIndicators, kept?.counts.expectedIndicators);
  return {
    ...(criteria !== undefined && { expectedCriteria: criteria }),
    ...(indicators !== undefined && { expectedIndicators: indicators }),
  };
};

const actOf = ({ kept, key: _key, number, date, issuer, subject, role }: ActDraft) => ({
  ...kept,
  number: clean(number, kept?.number),
  date: readDay(date),
  issuer: clean(issuer, kept?.issuer),
  subject: clean(subject, kept?.subject),
  role,
});

const variantOf = ({ kept, id, name, definition }: VariantDraft) => {
  const { definition: before, ...rest } = kept ?? { definition: undefined };
  return {
    ...rest,
    id,
    name: clean(name, kept?.name),
    ...optional('definition', definition, before),
  };
};

const criterionOf = (draft: CriterionDraft): TypedSet['criteria'][number] => {
  const { responsible, indicatorsComplete, ...kept } = draft.kept ?? {
    responsible: null,
    indicatorsComplete: undefined,
  };
  const wasPartial = indicatorsComplete === false;
  const complete = draft.isPartial === wasPartial ? indicatorsComplete : !draft.isPartial;
  const said = clean(draft.responsible, responsible ?? undefined);
  return {
    ...kept,
    number: whole(draft.number) ?? 0,
    name: clean(draft.name, draft.kept?.name),
    responsible: said === '' ? (responsible === '' ? '' : null) : said,
    ...(complete !== undefined && { indicatorsComplete: complete }),
    indicators: draft.indicators.map(indicatorOf),
  };
};

type TypedIndicator = TypedSet['criteria'][number]['indicators'][number];
type TypedPart = NonNullable<TypedIndicator['parts']>[number];

/** Typed and not yet compared with a signed text. */
const newIndicator: Partial<TypedIndicator> & Pick<TypedIndicator, 'confidence'> = {
  confidence: 'reported',
};

const indicatorOf = (draft: IndicatorDraft): TypedIndicator => {
  const { kept } = draft;
  const {
    unit,
    figures,
    conditional,
    placeholder,
    wholeYear,
    guidance,
    note,
    parts,
    partsMakeWhole,
    ...rest
  } = kept ?? newIndicator;
  return {
    ...rest,
    code: draft.code.trim(),
    ...measuredOf(draft),
    requirement: askedOf(draft),
    ...(draft.parts.length > 0 || parts?.length === 0 ? { parts: draft.parts.map(partOf) } : {}),
    ...flag('partsMakeWhole', draft.partsMakeWhole, partsMakeWhole),
    ...conditionOf(draft, conditional),
    ...flag('placeholder', draft.placeholder, placeholder),
    ...flag('wholeYear', draft.wholeYear, wholeYear),
    source: clean(draft.source, kept?.source),
    ...optional('guidance', draft.guidance, guidance),
    ...optional('note', draft.note, note),
  };
};

/** Of what nobody knows yet no level is asked; one that was typed stays for the day it is known. */
const askedOf = ({ placeholder, asked }: IndicatorDraft): TypedIndicator['requirement'] => {
  const isBlank = asked.kind === 'threshold' || asked.kind === 'text';
  return placeholder && isBlank && filled(asked.levels).length === 0
    ? { kind: 'achieved' }
    : requirementOf(asked);
};

const partOf = (draft: PartDraft): TypedPart => {
  const {
    unit: _unit,
    figures: _figures,
    fromWhole,
    ...rest
  }: Partial<TypedPart> = draft.kept ?? {};
  return {
    ...rest,
    id: draft.id,
    ...measuredOf(draft),
    requirement: draft.isSame ? { kind: 'same' } : requirementOf(draft.asked),
    ...flag('fromWhole', draft.fromWhole, fromWhole),
  };
};

const measuredOf = ({ kept, name, measure, unit, figures }: IndicatorDraft | PartDraft) => ({
  name: clean(name, kept?.name),
  measure,
  ...optional('unit', unit, kept?.unit),
  ...figuresOf(figures),
});

/** A number is asked by its fields as soon as one of them is named. */
const figuresOf = ({ numerator, denominator, unit, whole: counted }: FiguresDraft) => {
  const isNamed = [numerator, denominator, unit].some((text) => text.trim() !== '');
  if (!isNamed) return {};
  return {
    figures: {
      ...optional('numerator', numerator, undefined),
      ...optional('denominator', denominator, undefined),
      unit: clean(unit, unit),
      whole: counted,
    },
  };
};

/** A mark that is off is left out, unless the file said so itself. */
const flag = <K extends string>(name: K, on: boolean, before: boolean | undefined) =>
  on || before === false ? ({ [name]: on } as Record<K, boolean>) : {};

const conditionOf = (
  { isConditional, condition }: IndicatorDraft,
  before: TypedIndicator['conditional'],
): Pick<TypedIndicator, 'conditional'> => {
  if (!isConditional) return before === false ? { conditional: false } : {};
  return { conditional: clean(condition, condition) === '' ? true : clean(condition, condition) };
};
