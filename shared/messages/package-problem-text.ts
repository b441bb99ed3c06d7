import type { Language } from './language.ts';
import { packageProblemsEn } from './package-problems.en.ts';
import { packageProblemsVi } from './package-problems.vi.ts';
import { fill, type Values } from './sentences.ts';

const tables = { vi: packageProblemsVi, en: packageProblemsEn };

/** The sentence for a problem of a package, for the page and the command line alike. */
export const packageProblemText = (
  language: Language,
  { code, values }: { readonly code: keyof typeof packageProblemsVi; readonly values: Values },
): string => fill(tables[language][code], values);
