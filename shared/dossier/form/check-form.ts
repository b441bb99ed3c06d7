import { fold } from '#shared/kernel/vietnamese.ts';
import { findBoxes } from './find-boxes.ts';
import type { Evaluators, Finding, FormFile, PaperFacts } from './form-file.ts';
import type { FormModel } from './form-model.ts';
import type { FormatRules } from './format-rule.ts';
import { annexRules } from './rules-annex.ts';
import { basisRules } from './rules-bases.ts';
import { chapterRules } from './rules-chapters.ts';
import { contentRules } from './rules-content.ts';
import { issuerRules, nationRules, titleRules } from './rules-header.ts';
import { languageRules } from './rules-language.ts';
import { letterRules } from './rules-letter.ts';
import { minutesRules } from './rules-minutes.ts';
import { numberingRules } from './rules-numbering.ts';
import { numberRules, placeAndDateRules } from './rules-number.ts';
import { optionalRules } from './rules-optional.ts';
import { pageNumberRules } from './rules-page-number.ts';
import { pageRules } from './rules-page.ts';
import { addresseeRules, recipientRules } from './rules-recipients.ts';
import { signerRules } from './rules-signer.ts';

/** One evaluator for each rule of the file that a produced paper can keep or break. */
export const evaluators: Evaluators = {
  ...pageRules,
  ...pageNumberRules,
  ...nationRules,
  ...issuerRules,
  ...numberRules,
  ...placeAndDateRules,
  ...titleRules,
  ...basisRules,
  ...chapterRules,
  ...numberingRules,
  ...contentRules,
  ...signerRules,
  ...addresseeRules,
  ...recipientRules,
  ...annexRules,
  ...minutesRules,
  ...optionalRules,
  ...letterRules,
  ...languageRules,
};

export type Violation = Finding & { readonly rule: string };

export type FormReport = {
  /** Rules that had something to judge in this file. */
  readonly evaluated: readonly string[];
  readonly violations: readonly Violation[];
};

const withoutBrackets = (text: string): string => fold(text.replace(/\s*\(.*\)/, '')).trim();

const fileOf = (model: FormModel, paper: PaperFacts, rules: FormatRules): FormFile => {
  const abbreviations = new Map(
    rules.documentTypeAbbreviations.map(({ type, abbreviation }) => [
      withoutBrackets(type),
      abbreviation,
    ]),
  );
  const clues = {
    superior: paper.superior,
    isAnnex: paper.kind === 'annex',
    isLetter: paper.kind === 'letter',
    hasSignerRows: (paper.signatures ?? 1) > 1,
    isTitle: (text: string) => abbreviations.has(text),
  };
  return { model, boxes: findBoxes(model, clues), paper, abbreviations };
};

/** Judges a produced file, as read, by every rule of Nghị định 30/2020/NĐ-CP that has an evaluator. */
export const checkForm = (model: FormModel, paper: PaperFacts, rules: FormatRules): FormReport => {
  const file = fileOf(model, paper, rules);
  const evaluated: string[] = [];
  const violations: Violation[] = [];
  for (const rule of rules.rules) {
    const findings = evaluators[rule.id]?.(file, rule) ?? null;
    if (findings === null) continue;
    evaluated.push(rule.id);
    violations.push(...findings.map((finding) => ({ rule: rule.id, ...finding })));
  }
  return { evaluated, violations };
};
