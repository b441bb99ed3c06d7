import type { ErrorDetails } from '#shared/kernel/app-error.ts';
import type { ErrorText } from './error-table.ts';
import type { Language } from './language.ts';
import { paperNamesEn, refusalsEn } from './refusals.en.ts';
import { paperNamesVi, refusalsVi } from './refusals.vi.ts';

const tables = {
  vi: { refusals: refusalsVi, papers: paperNamesVi, others: 'và {count} nội dung khác' },
  en: { refusals: refusalsEn, papers: paperNamesEn, others: 'and {count} more' },
} as const;

export type RefusalText = { readonly text: ErrorText; readonly details: ErrorDetails };

/** The sentence for the reason of a refused paper, with its details in words; null for a reason nobody wrote a sentence for. */
export const refusalText = (language: Language, details: ErrorDetails = {}): RefusalText | null => {
  const text = tables[language].refusals[details['reason'] ?? ''];
  return text ? { text, details: inWords(language, details) } : null;
};

const inWords = (language: Language, details: ErrorDetails): ErrorDetails => {
  const { papers, codes, share, required } = details;
  return {
    ...details,
    ...(papers && { papers: paperNames(language, papers) }),
    ...(codes && { codes: firstOf(language, codes) }),
    ...(share && { share: share.replace('.', ',') }),
    ...(required && { required: required.replace('.', ',') }),
  };
};

const paperNames = (language: Language, papers: string): string =>
  papers
    .split(', ')
    .map((paper) => tables[language].papers[paper] ?? paper)
    .join(', ');

const mostCodes = 8;

/** Seventy-five codes are no sentence. */
const firstOf = (language: Language, codes: string): string => {
  const all = codes.split(', ');
  if (all.length <= mostCodes) return codes;
  const count = String(all.length - mostCodes);
  return `${all.slice(0, mostCodes).join(', ')} ${tables[language].others.replace('{count}', count)}`;
};
