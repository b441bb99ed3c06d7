import type { Operator, Requirement } from '#shared/criteria/requirement.ts';
import type { OutputOf } from '../../../bridge/client.ts';

export type SetDocument = OutputOf<'criteria.document'>;
export type DocumentCriterion = SetDocument['criteria'][number];
export type DocumentIndicator = DocumentCriterion['indicators'][number];
export type DocumentPart = NonNullable<DocumentIndicator['parts']>[number];
type DocumentAct = SetDocument['legalBasis'][number];
type DocumentVariant = SetDocument['variants'][number];

/** Names a line of the draft on the page, whatever is typed in it. */
export type Key = number;

/** Typed levels by column of the set; "*" is the one for all. */
export type Levels = Readonly<Record<string, string>>;
export type YearDraft = { readonly key: Key; readonly year: string; readonly levels: Levels };

export type LevelKind = Requirement['kind'];

/** What a line asks, as it is typed. The levels stay while the kind is changed to and fro. */
export type AskedDraft = {
  readonly kind: LevelKind;
  readonly operator: Operator;
  readonly levels: Levels;
  readonly years: readonly YearDraft[];
  /** A scale, best first, one step a line. */
  readonly scale: string;
};

/** What is asked of a number: the labels of its two fields and what they count. */
export type FiguresDraft = {
  readonly numerator: string;
  readonly denominator: string;
  readonly unit: string;
  readonly whole: boolean;
};

type MeasuredDraft = {
  readonly key: Key;
  readonly name: string;
  readonly measure: DocumentIndicator['measure'];
  readonly unit: string;
  readonly asked: AskedDraft;
  readonly figures: FiguresDraft;
};

export type PartDraft = MeasuredDraft & {
  readonly kept: DocumentPart | null;
  readonly id: string;
  /** Has to reach what the whole indicator has to reach; its own level stays aside meanwhile. */
  readonly isSame: boolean;
  readonly fromWhole: boolean;
};

export type IndicatorDraft = MeasuredDraft & {
  readonly kept: DocumentIndicator | null;
  readonly code: string;
  readonly isConditional: boolean;
  /** The words of "nếu có …", where the decision has them. */
  readonly condition: string;
  readonly placeholder: boolean;
  readonly wholeYear: boolean;
  readonly source: string;
  readonly guidance: string;
  readonly note: string;
  readonly parts: readonly PartDraft[];
  readonly partsMakeWhole: boolean;
};

export type CriterionDraft = {
  readonly key: Key;
  readonly kept: DocumentCriterion | null;
  readonly number: string;
  readonly name: string;
  readonly responsible: string;
  /** The decision has more indicators under it than were typed. */
  readonly isPartial: boolean;
  readonly indicators: readonly IndicatorDraft[];
};

export type ActDraft = {
  readonly key: Key;
  readonly kept: DocumentAct | null;
  readonly number: string;
  /** As typed: 31/12/2025. */
  readonly date: string;
  readonly issuer: string;
  readonly subject: string;
  readonly role: DocumentAct['role'];
};

export type VariantDraft = {
  readonly key: Key;
  readonly kept: DocumentVariant | null;
  readonly id: string;
  readonly name: string;
  readonly definition: string;
};

export type LineDraft = { readonly key: Key; readonly text: string };

/** A set while it is typed. What the page doesn't show rides along in `kept`, so no save loses it. */
export type SetDraft = {
  readonly kept: SetDocument | null;
  readonly title: string;
  readonly level: SetDocument['level'];
  readonly grade: SetDocument['grade'];
  readonly from: string;
  readonly to: string;
  readonly status: SetDocument['status'];
  readonly expectedCriteria: string;
  readonly expectedIndicators: string;
  readonly acts: readonly ActDraft[];
  readonly variants: readonly VariantDraft[];
  readonly preconditions: readonly LineDraft[];
  readonly criteria: readonly CriterionDraft[];
  /** Keys given so far. */
  readonly lastKey: Key;
};
