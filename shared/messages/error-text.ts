import type { AppError, ErrorDetails } from '#shared/kernel/app-error.ts';
import type { ErrorText, ErrorTexts } from './error-table.ts';
import { errorsEn } from './errors.en.ts';
import { errorsVi } from './errors.vi.ts';
import type { Language } from './language.ts';
import { refusalText } from './refusal-text.ts';
import { fill } from './sentences.ts';

const tables: Readonly<Record<Language, ErrorTexts>> = { vi: errorsVi, en: errorsEn };

/** The sentence for an error value, for the page and the command line alike. */
export const errorText = (language: Language, error: AppError): ErrorText => {
  const { text, details } = sentencesOf(language, error);
  return { title: fillDetails(text.title, details), action: fillDetails(text.action, details) };
};

/** A refused paper says its reason; the code alone would say no more than that it was refused. */
const sentencesOf = (language: Language, { code, details = {} }: AppError) => {
  const refused = code === 'paper.refused' ? refusalText(language, details) : null;
  return refused ?? { text: tables[language][code], details };
};

/** A piece in [brackets] is left out when one of its details is missing. */
const fillDetails = (sentence: string, details: ErrorDetails = {}): string => {
  const pieces = sentence.replace(/\[([^\]]*)\]/g, (_, piece: string) =>
    placesOf(piece).every((name) => details[name]) ? piece : '',
  );
  return fill(pieces, details);
};

const placesOf = (piece: string): readonly string[] =>
  [...piece.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
