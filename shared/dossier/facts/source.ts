import type { z } from 'zod';
import type { setGrades, setLevels } from '#shared/criteria/criteria-set.ts';
import type { UnknownLevelReason } from '#shared/criteria/evaluation.ts';
import type { Overlay } from '#shared/criteria/overlay.ts';
import type { Verdict } from '#shared/criteria/verdict.ts';
import type {
  Evidence,
  evidenceFileSchema,
  evidenceLinkSchema,
} from '#shared/evidence/evidence.ts';
import type { Figure } from '#shared/figures/figure.ts';
import type { Funds } from '#shared/finance/fund.ts';
import type { Payment } from '#shared/finance/payment.ts';
import type { Work } from '#shared/finance/work.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';
import type { Person, Term } from '#shared/people/person.ts';
import type { Procedure } from '#shared/procedures/procedure.ts';
import type { Direction } from '#shared/registers/direction.ts';
import type { Product } from '#shared/registers/product.ts';
import type { Recognition } from '#shared/registers/recognition.ts';
import type {
  Attendee,
  Broadcast,
  Meeting,
  Opinion,
  OrganisationAnswer,
  Publication,
  PublicationPlace,
  Speech,
} from '#shared/registers/registers.ts';
import type { ReviewStage } from '#shared/review/review.ts';
import type { StageReview } from '#shared/review/stage-review.ts';
import type { SurveyState } from '#shared/survey/survey-state.ts';
import type { Unit } from '#shared/units/unit.ts';
import type { UsedDocx } from '../docx-template/own-docx.ts';
import type { UsedWording } from '../wording/own-wording.ts';
import type { Dossier, PaperVersion, paperChoiceSchema, paperTextSchema } from '../dossier.ts';

/** One indicator as papers print it: words made by the rules of judgement, never here. */
export type AssessedIndicator = {
  readonly code: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** For sentences: "từ 90% trở lên". */
  readonly requiredProse: string;
  /** For tables: "≥ 90%". */
  readonly requiredTable: string;
  /** Why the words above name no level; null where they do. */
  readonly levelUnknown: UnknownLevelReason | null;
  /** "85,67% (26,9/31,4 km)"; empty while there is no answer. */
  readonly resultText: string;
  /** Whole sentences without the proofs in brackets, which the paper adds; empty while nothing is written. */
  readonly narrative: string;
  /** For the last column of the biểu: reason of "not applicable", level of the province. */
  readonly note: string;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly value: Decimal | null;
  readonly threshold: Decimal | null;
  readonly evidenceLabels: readonly string[];
  /** The same with the pages the indicator cites: "MC-012, tr. 2-4; MC-014". */
  readonly evidenceText: string;
  /** What the words above follow from: other words of the program for the same make no paper stale. */
  readonly means: {
    readonly required: string;
    readonly result: string;
    readonly narrative: string;
  };
};

export type AssessedCriterion = {
  readonly number: number;
  readonly name: string;
  readonly verdict: 'met' | 'not-met' | 'undecided';
  /** Met and not applicable together: the printed "đạt". */
  readonly counted: number;
  readonly total: number;
  readonly indicators: readonly AssessedIndicator[];
};

/** The assessment as papers need it: everything judged, nothing left to compute. */
export type Assessment = {
  readonly criteria: readonly AssessedCriterion[];
  readonly totals: {
    readonly criteria: { readonly met: number; readonly total: number; readonly percent: string };
    readonly indicators: {
      readonly notMet: number;
      readonly notApplicable: number;
      readonly undecided: number;
      readonly counted: number;
      readonly total: number;
      /** Share of `counted`, "84.0". */
      readonly percent: string;
    };
  };
  /** Preconditions of the set that are not met or not decided, in the words of the set. */
  readonly openConditions: readonly string[];
  readonly codes: {
    readonly notMet: readonly string[];
    readonly notApplicable: readonly string[];
    readonly undecided: readonly string[];
    readonly weak: readonly string[];
  };
  /** Against the day the dossier compares with. */
  readonly change: {
    readonly since: Day;
    readonly criteria: number;
    readonly indicators: number;
  } | null;
};

export type PaperText = z.infer<typeof paperTextSchema>;
export type PaperChoice = z.infer<typeof paperChoiceSchema>;
export type EvidenceFile = z.infer<typeof evidenceFileSchema>;
export type EvidenceLink = z.infer<typeof evidenceLinkSchema>;

/** Everything the papers of one dossier are made from, gathered once and plain. */
export type DossierSource = {
  readonly dossier: Dossier;
  readonly unit: Unit;
  /** The commune above a village. */
  readonly commune: Unit | null;
  readonly district: Unit | null;
  readonly province: Unit | null;
  readonly set: {
    readonly id: string;
    readonly title: string;
    readonly level: (typeof setLevels)[number];
    readonly grade: (typeof setGrades)[number];
    readonly period: { readonly from: number; readonly to: number };
  };
  readonly variantName: string;
  readonly overlay: Overlay | null;
  readonly procedure: Procedure;
  readonly assessment: Assessment;
  /** Figures of the unit; the newest of a concept that is not later than the as-of day is printed. */
  readonly figures: readonly Figure[];
  readonly evidence: readonly Evidence[];
  readonly evidenceFiles: readonly EvidenceFile[];
  readonly evidenceLinks: readonly EvidenceLink[];
  readonly works: readonly Work[];
  /** What was paid out for the works, voucher by voucher. */
  readonly payments: readonly Payment[];
  /** Money by source and year, contributions and stated sums of the unit. */
  readonly funds: Funds;
  readonly direction: Direction;
  readonly products: readonly Product[];
  readonly publication: Publication | null;
  readonly publicationPlaces: readonly PublicationPlace[];
  readonly broadcasts: readonly Broadcast[];
  readonly answers: readonly OrganisationAnswer[];
  readonly opinions: readonly Opinion[];
  readonly meeting: Meeting | null;
  readonly attendees: readonly Attendee[];
  readonly speeches: readonly Speech[];
  /** What the bodies wrote that judge the dossier. */
  readonly reviews: Readonly<Record<ReviewStage, StageReview>>;
  /** Units inside it: communes of a district, districts of a province; empty for a commune and a village. */
  readonly members: readonly {
    readonly unit: Unit;
    readonly recognitions: readonly Recognition[];
  }[];
  /** What people said of the results, once Mặt trận Tổ quốc asked them; null until then. */
  readonly survey: SurveyState | null;
  readonly recognitions: readonly Recognition[];
  readonly persons: readonly Person[];
  readonly terms: readonly Term[];
  readonly texts: readonly PaperText[];
  readonly choices: readonly PaperChoice[];
  readonly versions: readonly PaperVersion[];
  /** The office's own texts, in the place of the program's outlines. */
  readonly wordings: readonly UsedWording[];
  /** The office's own files of Word, in the place of what the outlines give. */
  readonly ownDocx: readonly UsedDocx[];
  /** Dossiers of other units that the verifying body forwards with the same proposal; their own are left out. */
  readonly batch: readonly DossierSource[];
  /** Other dossiers of a unit of this name, this grade and year: their files would be called the same. */
  readonly namesakes: readonly Pick<Dossier, 'id' | 'asOf'>[];
};
