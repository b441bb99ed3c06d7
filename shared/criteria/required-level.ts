import type { Decimal } from '#shared/kernel/decimal.ts';
import type {
  ActReference,
  RequiredLevel,
  RequiredOrigin,
  UnknownLevelReason,
} from './evaluation.ts';
import type { Indicator } from './indicator.ts';
import type { ProvinceRule } from './overlays/province-rule.ts';
import { proseText, tableText, withUnit } from './required-text.ts';
import type {
  Operator,
  Requirement,
  TextRequirement,
  ThresholdRequirement,
} from './requirement.ts';
import { pickByVariant } from './variants.ts';

/** Whose level is asked for: the column and the year. */
export type RequiredContext = {
  readonly variant: string | null;
  readonly year: number;
};

type Measured = Pick<Indicator, 'unit' | 'figures' | 'measure'>;
export type Origin = { readonly origin: RequiredOrigin; readonly act: ActReference | null };

const national: Origin = { origin: 'national', act: null };

/** What this unit has to reach, with its origin; or why that is not known. */
export const requiredLevel = (indicator: Indicator, context: RequiredContext): RequiredLevel => {
  if (indicator.placeholder) return unknown('placeholder');
  const { requirement, province } = indicator;
  const origin = province ? levelOrigin(province, context.variant) : national;
  return levelOf(requirement, indicator, { ...context, origin });
};

/** The province's, where it decided for this column. */
const levelOrigin = ({ level, addedBy }: ProvinceRule, variant: string | null): Origin => {
  if (addedBy) return ofProvince(addedBy);
  const isCovered = level && (level.columns?.includes(variant ?? '*') ?? true);
  return isCovered ? ofProvince(level.act) : national;
};

export const ofProvince = (act: ActReference): Origin => ({ origin: 'overlay', act });

type Asked = RequiredContext & { readonly origin?: Origin };

/** The same for a requirement by itself: of an indicator or of one of its parts. */
export const levelOf = (
  requirement: Requirement,
  measured: Measured,
  context: Asked,
): RequiredLevel => {
  const { variant, origin = national } = context;
  switch (requirement.kind) {
    case 'threshold':
      return thresholdOf(requirement, measured, context);
    case 'achieved':
      return { kind: 'achieved', tableText: achievedText, proseText: achievedText, ...origin };
    case 'text':
      return textLevel(requirement, variant, origin);
    case 'delegated':
      return unknown('no-provincial-level');
  }
};

/** `byYear` goes before `byVariant`; a year that the decision does not list has no threshold. */
const thresholdOf = (
  requirement: ThresholdRequirement,
  measured: Measured,
  { variant, year, origin = national }: Asked,
): RequiredLevel => {
  const { byYear } = requirement;
  const ofYear = byYear?.[String(year)];
  if (byYear && !ofYear) return unknown('no-threshold-for-year');
  const threshold = pickByVariant(ofYear ?? requirement.byVariant, variant);
  if (threshold === null) return unknown('no-variant');
  const isYearsOwn = ofYear !== undefined && origin.origin === 'national';
  return boundedBy(requirement.operator, threshold, {
    measured,
    origin: isYearsOwn ? { origin: 'by-year', act: null } : origin,
  });
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

const textLevel = (
  requirement: TextRequirement,
  variant: string | null,
  origin: Origin,
): RequiredLevel => {
  const wording = pickByVariant(requirement.byVariant, variant);
  if (wording === null) return unknown('no-variant');
  const texts = { tableText: wording, proseText: wording, ...origin };
  const { levels } = requirement;
  if (!levels?.includes(wording)) return { kind: 'text', ...texts };
  return { kind: 'level', level: wording, levels, ...texts };
};

/** The word the decisions themselves use for a yes/no requirement. */
export const achievedText = 'Đạt';

type Words = Pick<RequiredLevel, 'tableText' | 'proseText'>;

const unknownTexts: Readonly<Record<UnknownLevelReason, Words>> = {
  'no-provincial-level': {
    tableText: 'Tỉnh chưa quy định mức',
    proseText: 'tỉnh chưa ban hành mức đạt chuẩn',
  },
  'no-variant': {
    tableText: 'Chưa xác định vùng hoặc nhóm xã',
    proseText: 'chưa xác định vùng hoặc nhóm xã',
  },
  'no-threshold-for-year': {
    tableText: 'Chưa có mức của năm này',
    proseText: 'chưa có mức đạt chuẩn của năm đánh giá',
  },
  placeholder: { tableText: 'Chưa có văn bản', proseText: 'chưa có văn bản quy định nội dung' },
};

const unknown = (reason: UnknownLevelReason): RequiredLevel => ({
  kind: 'unknown',
  reason,
  ...unknownTexts[reason],
});
