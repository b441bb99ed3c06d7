import type { Day } from '#shared/kernel/day.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';
import type { Fraction } from './fraction.ts';
import type { Qualifier } from './qualifier.ts';
import type { Operator } from './requirement.ts';
import type { Verdict } from './verdict.ts';

export const reasonCodes = [
  'reaches-threshold',
  'misses-threshold',
  'achieved',
  'not-achieved',
  'level-reached',
  'level-not-reached',
  'all-parts-met',
  'part-not-met',
  'part-undecided',
  'decided-by-person',
  'not-applicable',
  'no-figure',
  'no-provincial-level',
  'no-variant',
  'no-threshold-for-year',
  'needs-decision',
  'needs-exact-number',
  'not-applicable-not-allowed',
  'placeholder',
  'answer-refused',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** Why a verdict is what it is; the sentence for each code is on the screen's or the paper's side. */
export type Reason = {
  readonly code: ReasonCode;
  readonly details: Readonly<Record<string, string>>;
};

/** An act as papers cite it: "Quyết định số 1187/QĐ-UBND ngày 28/6/2022 của UBND tỉnh Lĩnh Khê". */
export type ActReference = {
  readonly kind: string;
  readonly number: string;
  readonly date: Day;
  readonly issuer: string;
  readonly subject: string;
};

type RequiredText = {
  /** For tables: "≥ 80%", "Đạt", "Khá". */
  readonly tableText: string;
  /** For sentences: "từ 80% trở lên", "không quá 8%". */
  readonly proseText: string;
};

/** Where the level that binds comes from. */
export type RequiredOrigin = 'national' | 'by-year' | 'overlay';

export type RequiredThreshold = RequiredText & {
  readonly kind: 'threshold';
  readonly operator: Operator;
  readonly threshold: Decimal;
  readonly unit: string;
  readonly origin: RequiredOrigin;
  readonly act: ActReference | null;
};

/** Why it isn't known what has to be reached. */
export type UnknownLevelReason =
  'no-provincial-level' | 'no-variant' | 'no-threshold-for-year' | 'placeholder';

/** What this unit has to reach in this year, or why that is not known. */
export type RequiredLevel =
  | RequiredThreshold
  | (RequiredText & {
      readonly kind: 'achieved';
      readonly origin: RequiredOrigin;
      readonly act: ActReference | null;
    })
  | (RequiredText & {
      readonly kind: 'level';
      readonly level: string;
      /** Best first. */
      readonly levels: readonly string[];
      readonly origin: RequiredOrigin;
      readonly act: ActReference | null;
    })
  | (RequiredText & {
      readonly kind: 'text';
      readonly origin: RequiredOrigin;
      readonly act: ActReference | null;
    })
  | (RequiredText & {
      readonly kind: 'unknown';
      readonly reason: UnknownLevelReason;
    });

/** What was answered, exact and as it is printed. */
export type MeasuredValue =
  | {
      readonly kind: 'number';
      /** In the unit of the requirement: of a percentage already times 100. */
      readonly exact: Fraction;
      readonly numerator: Decimal | null;
      readonly denominator: Decimal | null;
      /** Rounded for print, on its own side of the threshold: "85.67". */
      readonly printed: Decimal;
      /** "85,67%", "52,6 triệu đồng/người". */
      readonly figure: string;
      /** The same with its qualifier: "ước 52,6 triệu đồng/người". */
      readonly text: string;
      readonly qualifier: Qualifier | null;
    }
  | { readonly kind: 'achieved'; readonly achieved: boolean; readonly text: string }
  | { readonly kind: 'level'; readonly level: string; readonly text: string };

/** How far from the line: missing when not met, to spare when met. */
export type Distance = {
  readonly side: 'missing' | 'spare';
  /** Is there too little of it (≥) or too much (≤) when it is missed? */
  readonly bound: 'lower' | 'upper';
  /** |value − threshold|, printed: "4.33" percentage points or "1.4" of the unit. */
  readonly gap: Decimal;
  readonly gapUnit: 'percentage-points' | 'unit';
  /** "4,33 điểm phần trăm", "1,4 triệu đồng/người". */
  readonly gapText: string;
  /** In what is counted: 1.36 km, 34 người; null where the set does not say what is counted. */
  readonly natural: {
    readonly amount: Decimal;
    readonly unit: string;
    /** "1,36 km", "34 người". */
    readonly text: string;
  } | null;
  /** Id of the part that is farthest from its line, null when it is the whole. */
  readonly part: string | null;
};

export const trailSteps = [
  'placeholder',
  'not-applicable',
  'required',
  'value',
  'compare',
  'level',
  'achieved',
  'decision',
  'qualifier',
  'part',
  'distance',
] as const;

/** One line of "Cách tính": a formula in figures, its label is found by `step`. */
export type TrailStep = {
  readonly step: (typeof trailSteps)[number];
  readonly formula: string;
  /** Name of the part the step belongs to. */
  readonly part: string | null;
};

/** Things worth a look that change no verdict. */
export type EvaluationFlag =
  'qualified' | 'value-differs' | 'parts-do-not-add-up' | 'unsure-requirement';

export type PartEvaluation = {
  readonly id: string;
  readonly name: string;
  readonly verdict: 'met' | 'not-met' | 'undecided';
  readonly reason: Reason;
  readonly value: MeasuredValue | null;
  readonly required: RequiredLevel;
  readonly distance: Distance | null;
  readonly weak: boolean;
};

export type Evaluation = {
  readonly code: string;
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly value: MeasuredValue | null;
  readonly required: RequiredLevel;
  /** Of the worst part where there are parts. */
  readonly distance: Distance | null;
  /** Met, but near the line (the rule is in weak.ts). */
  readonly weak: boolean;
  /** A computed level that nobody has confirmed yet. */
  readonly needsConfirmation: boolean;
  readonly flags: readonly EvaluationFlag[];
  readonly parts: readonly PartEvaluation[];
  readonly trail: readonly TrailStep[];
};
