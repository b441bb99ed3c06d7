import type { Decimal } from '#shared/kernel/decimal.ts';
import type { ActReference, RequiredLevel, RequiredOrigin } from './evaluation.ts';
import type { Indicator } from './indicator.ts';
import { findOverlayLevel, type BindingLevel } from './overlay-level.ts';
import type { Overlay } from './overlay.ts';
import { proseText, tableText, withUnit } from './required-text.ts';
import type {
  Operator,
  Requirement,
  TextRequirement,
  ThresholdRequirement,
} from './requirement.ts';
import { pickByVariant } from './variants.ts';

/** Whose level is asked for: the column, the year, the day and what the province decided. */
export type RequiredContext = {
  readonly variant: string | null;
  readonly year: number;
  readonly asOf: string | null;
  readonly overlay: Overlay | null;
};

type Measured = Pick<Indicator, 'unit' | 'figures' | 'measure'>;
type Origin = { readonly origin: RequiredOrigin; readonly act: ActReference | null };

const national: Origin = { origin: 'national', act: null };

/** What this unit has to reach, with its origin; or why that is not known. */
export const requiredLevel = (indicator: Indicator, context: RequiredContext): RequiredLevel => {
  if (indicator.placeholder) return unknown('placeholder');
  if (indicator.requirement.kind === 'delegated') return delegatedLevel(indicator, context);
  return levelOf(indicator.requirement, indicator, context);
};

/** The same for a requirement that is not delegated: of an indicator or of one of its parts. */
export const levelOf = (
  requirement: Requirement,
  measured: Measured,
  context: RequiredContext,
): RequiredLevel => {
  switch (requirement.kind) {
    case 'threshold':
      return thresholdOf(requirement, measured, context);
    case 'achieved':
      return achieved(national);
    case 'text':
      return textLevel(requirement, context.variant);
    case 'delegated':
      return unknown('no-provincial-level');
  }
};

/** `byYear` goes before `byVariant`; a year that the decision does not list has no threshold. */
const thresholdOf = (
  requirement: ThresholdRequirement,
  measured: Measured,
  context: RequiredContext,
): RequiredLevel => {
  const { byYear } = requirement;
  const ofYear = byYear?.[String(context.year)];
  if (byYear && !ofYear) return unknown('no-threshold-for-year');
  const threshold = pickByVariant(ofYear ?? requirement.byVariant, context.variant);
  if (threshold === null) return unknown('no-variant');
  const origin: Origin = ofYear ? { origin: 'by-year', act: null } : national;
  return boundedBy(requirement.operator, threshold, { measured, origin });
};

const boundedBy = (
  operator: Operator,
  threshold: Decimal,
  { measured, origin }: { readonly measured: Measured; readonly origin: Origin },
): RequiredLevel => {
  const unit = measured.unit ?? (measured.measure === 'percent' ? '%' : '');
  const counted = measured.measure === 'number' && measured.figures?.whole === true;
  const amount = withUnit(threshold, unit, counted);
  return {
    kind: 'threshold',
    operator,
    threshold,
    unit,
    ...origin,
    tableText: tableText(operator, amount),
    proseText: proseText(operator, amount),
  };
};

const textLevel = (requirement: TextRequirement, variant: string | null): RequiredLevel => {
  const wording = pickByVariant(requirement.byVariant, variant);
  if (wording === null) return unknown('no-variant');
  const texts = { tableText: wording, proseText: wording, ...national };
  const { levels } = requirement;
  if (!levels?.includes(wording)) return { kind: 'text', ...texts };
  return { kind: 'level', level: wording, levels, ...texts };
};

const delegatedLevel = (indicator: Indicator, context: RequiredContext): RequiredLevel => {
  const binding = findOverlayLevel(context.overlay, indicator.code, context.asOf);
  return binding
    ? bindingLevel(binding, indicator, context.variant)
    : unknown('no-provincial-level');
};

const bindingLevel = (
  { level, act }: BindingLevel,
  indicator: Indicator,
  variant: string | null,
): RequiredLevel => {
  const origin: Origin = { origin: 'overlay', act };
  if ('wording' in level) return wordedLevel(level.wording, origin);
  const value = 'value' in level ? level.value : pickByVariant(level.byVariant, variant);
  if (value === null) return unknown('no-variant');
  const measured = level.unit === undefined ? indicator : { ...indicator, unit: level.unit };
  return boundedBy(level.operator, value, { measured, origin });
};

const wordedLevel = (wording: string, origin: Origin): RequiredLevel =>
  wording === achievedText
    ? achieved(origin)
    : { kind: 'text', tableText: wording, proseText: wording, ...origin };

/** The word the decisions themselves use for a yes/no requirement. */
export const achievedText = 'Đạt';

const achieved = (origin: Origin): RequiredLevel => ({
  kind: 'achieved',
  tableText: achievedText,
  proseText: achievedText,
  ...origin,
});

type UnknownReason = Extract<RequiredLevel, { kind: 'unknown' }>['reason'];

const unknownTexts: Readonly<Record<UnknownReason, string>> = {
  'no-provincial-level': 'Tỉnh chưa quy định mức',
  'no-variant': 'Chưa xác định vùng hoặc nhóm xã',
  'no-threshold-for-year': 'Chưa có mức của năm này',
  placeholder: 'Chưa có văn bản',
};

const unknown = (reason: UnknownReason): RequiredLevel => ({
  kind: 'unknown',
  reason,
  tableText: unknownTexts[reason],
  proseText: unknownTexts[reason].toLocaleLowerCase('vi'),
});
