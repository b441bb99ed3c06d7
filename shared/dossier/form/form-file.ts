import type { FormModel, FormParagraph } from './form-model.ts';
import type { FormBoxes } from './find-boxes.ts';
import type { FormatRule } from './format-rule.ts';

/** Tờ trình, báo cáo, biên bản, công văn, any other paper that names its kind, and what is attached to a paper. */
export const paperKinds = ['proposal', 'report', 'minutes', 'letter', 'named', 'annex'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What the file cannot say of itself: which paper it is and whether it was issued. */
export type PaperFacts = {
  readonly kind: PaperKind;
  /** A draft leaves number and date blank, so their patterns don't bind it. */
  readonly issued: boolean;
  /** Lines of the direct superior above the issuer's name; empty for an Ủy ban nhân dân. */
  readonly superior: readonly string[];
  /** One for the first row of those who sign, and one for each who signs below it; left out: one. */
  readonly signatures?: number;
  /** An electronic paper need not repeat number and date on its annexes (ND30-PLV-08). */
  readonly medium: 'paper' | 'electronic';
};

export type FormFile = {
  readonly model: FormModel;
  readonly boxes: FormBoxes;
  readonly paper: PaperFacts;
  /** Abbreviation of each kind of paper (Phụ lục III). */
  readonly abbreviations: ReadonlyMap<string, string>;
};

/** One breach: where, what stands there, what should. */
export type Finding = {
  readonly place: string;
  readonly found: string;
  readonly expected: string;
};

/** Null where the rule has nothing to say about this file. */
export type Evaluation = readonly Finding[] | null;

export type Evaluator = (file: FormFile, rule: FormatRule) => Evaluation;

export type Evaluators = Readonly<Record<string, Evaluator>>;

/** The paragraphs a rule speaks of. */
export type Selector = (file: FormFile) => readonly (FormParagraph | null)[];
