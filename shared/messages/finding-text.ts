import { checkEn } from './check.en.ts';
import { checkRulesEn } from './check-rules.en.ts';
import { checkRulesVi } from './check-rules.vi.ts';
import { checkVi } from './check.vi.ts';
import type { Language } from './language.ts';
import { ownRulesEn } from './own-rules.en.ts';
import { ownRulesVi } from './own-rules.vi.ts';
import { fill, type Sentences, type Values } from './sentences.ts';

const rules: Readonly<Record<Language, Sentences>> = { vi: checkRulesVi, en: checkRulesEn };
const words: Readonly<Record<Language, Sentences>> = { vi: checkVi, en: checkEn };

const own: Readonly<Record<Language, Sentences>> = { vi: ownRulesVi, en: ownRulesEn };

/** "R01": a rule that a province added, whose sentence comes with the finding. */
const isOwnRule = (rule: string): boolean => /^R\d{2}$/.test(rule);

type Found = { readonly rule: string; readonly fault: string; readonly values: Values };

/** The sentence of a finding, for the page and the command line alike. */
export const findingText = (language: Language, { rule, fault, values }: Found): string =>
  fill(
    isOwnRule(rule)
      ? (own[language][fault] ?? fault)
      : (rules[language][`${rule}.${fault}`] ?? `${rule}.${fault}`),
    values,
  );

/** What a rule is about: "Công khai dự thảo". */
export const ruleName = (language: Language, rule: string): string =>
  (isOwnRule(rule) ? own[language]['name'] : rules[language][rule]) ?? rule;

type Place = { readonly kind: string; readonly key: string; readonly name: string };

/** Where a finding is mended: "Chỉ tiêu 14.1". */
export const placeText = (language: Language, { kind, key, name }: Place): string =>
  fill(words[language][`place.${kind}`] ?? kind, { key, name }).trim();
