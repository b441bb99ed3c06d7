import { checklistEn } from './checklist.en.ts';
import { checklistVi } from './checklist.vi.ts';
import type { Language } from './language.ts';
import { fill, type Sentences, type Values } from './sentences.ts';

const words: Readonly<Record<Language, Sentences>> = { vi: checklistVi, en: checklistEn };

type Failure = { readonly rule: string; readonly reason: string; readonly values: Values };

/** Why a proof is not usable yet, for the page, the check and the command line alike. */
export const proofFailureText = (language: Language, { rule, reason, values }: Failure): string => {
  const key = `${rule}.${reason}`;
  return fill(words[language][`why.${key}`] ?? key, withLevelNames(language, values));
};

/** "district,province" → "huyện, tỉnh". */
const withLevelNames = (language: Language, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      name === 'level' || name === 'levels' ? levelNames(language, String(value)) : value,
    ]),
  );

const levelNames = (language: Language, levels: string): string =>
  levels
    .split(',')
    .map((level) => words[language][`level.${level}`] ?? level)
    .join(', ');

export const proofStateText = (language: Language, state: string): string =>
  words[language][`state.${state}`] ?? state;
