import type { WorkingCalendar } from '#shared/calendar/working-days.ts';
import type { NarrativeFaults } from '#shared/assessments/narrative-faults.ts';
import type { PreconditionScore, Blocking } from '#shared/assessments/score-types.ts';
import type { Evaluation } from '#shared/criteria/evaluation.ts';
import type { CriteriaSet } from '#shared/criteria/criteria-set.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import type { TargetChecklist } from '#shared/evidence/checklist/checklist.ts';
import type { ContradictionKind } from '#shared/figures/contradiction.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';
import type { Disagreement } from '#shared/planning/reported-counts.ts';
import type { ProcedurePaper } from '#shared/procedures/procedure.ts';
import type { Document } from '../document-model.ts';
import type { DocxFault } from '../docx-template/check-docx.ts';
import type { DossierSource } from '../facts/source.ts';
import type { Ground } from '../grounds.ts';
import type { Gap } from '../outline/filling.ts';
import type { PaperState } from '../paper-state.ts';
import type { UnusableWording } from '../wording/wording-texts.ts';
import type { RepealedAct } from './rule-catalogue.ts';

export type CheckedIndicator = {
  readonly indicator: Indicator;
  readonly evaluation: Evaluation;
  /** The officer's own text as papers print it today; null while the draft stands. */
  readonly ownText: string | null;
  readonly textFaults: NarrativeFaults;
  /** An answer with a figure above zero lies under it, whatever the verdict. */
  readonly hasFigure: boolean;
};

export type CheckedPaper = {
  readonly paper: ProcedurePaper;
  readonly state: PaperState;
  readonly gaps: readonly Gap[];
  /** As it would be printed now, with its number. */
  readonly document: Document;
};

/** A rule of form that a made file breaks. */
export type FormBreach = {
  readonly paper: string;
  readonly rule: string;
  readonly words: string;
  readonly found: string;
};

/** Two numbers of the ledger that can't both be right. */
export type CheckedContradiction = {
  readonly kind: ContradictionKind;
  readonly unitName: string;
  readonly stated: NamedValue;
  readonly against: NamedValue;
};
type NamedValue = {
  readonly concept: string;
  readonly name: string;
  readonly value: Decimal;
  readonly unitOf: string;
};

/** Empty `reason`: nobody has said why it stands. */
export type BelowNational = {
  readonly code: string;
  readonly act: string;
  readonly reason: string;
};

/** Everything the rules look at, gathered once and plain. */
export type CheckFacts = {
  readonly source: DossierSource;
  readonly set: CriteriaSet;
  readonly indicators: readonly CheckedIndicator[];
  readonly conditions: readonly PreconditionScore[];
  /** Places of those that were confirmed from a survey which says something else since. */
  readonly staleConditions: readonly number[];
  readonly blocking: readonly Blocking[];
  /** Codes that nobody has compared with the signed text. */
  readonly uncompared: readonly string[];
  /** What the dossier has of the proofs its set asks for. */
  readonly checklist: readonly TargetChecklist[];
  readonly papers: readonly CheckedPaper[];
  /** Of the made files that were read back. */
  readonly formBreaches: readonly FormBreach[];
  /** Papers whose outline was compared with the signed template. */
  readonly comparedOutlines: readonly string[];
  /** Texts of the office that can't be used any more; their papers are made from the program's. */
  readonly unusableWordings: readonly UnusableWording[];
  /** Papers whose DOCX the office lays out itself, with the reason where it can't be used any more. */
  readonly ownDocx: readonly { readonly paper: string; readonly fault: DocxFault | null }[];
  readonly contradictions: readonly CheckedContradiction[];
  /** Counts of a report that are not the computed ones. */
  readonly disagreements: readonly Disagreement[];
  /** What the dossier pins and has a newer text of. */
  readonly outdated: readonly ('criteria-set' | 'overlay' | 'procedure')[];
  /** Levels of the province that ask for less than the State, or can't be weighed against it. */
  readonly belowNational: readonly BelowNational[];
  readonly grounds: readonly Ground[];
  readonly repealedActs: readonly RepealedAct[];
  /** Which days an office works. */
  readonly calendar: WorkingCalendar;
  readonly today: Day;
};
