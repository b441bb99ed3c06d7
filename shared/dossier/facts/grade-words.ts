import type { DossierSource } from './source.ts';

type Grade = DossierSource['set']['grade'];

/** Words of a grade on papers: the phrase after a unit's name, and the short name of what is built. */
export type GradeWords = { readonly phrase: string; readonly short: string };

const standard: GradeWords = { phrase: 'đạt chuẩn nông thôn mới', short: 'nông thôn mới' };
const advanced: GradeWords = {
  phrase: 'đạt chuẩn nông thôn mới nâng cao',
  short: 'nông thôn mới nâng cao',
};
const model: GradeWords = {
  phrase: 'đạt chuẩn nông thôn mới kiểu mẫu',
  short: 'nông thôn mới kiểu mẫu',
};
/** Towns and provinces complete a task; they are never "đạt chuẩn" (Quyết định số 320, 321/QĐ-TTg). */
const completion: GradeWords = {
  phrase: 'hoàn thành nhiệm vụ xây dựng nông thôn mới',
  short: 'nông thôn mới',
};
const modern: GradeWords = {
  phrase: 'đạt chuẩn nông thôn mới hiện đại',
  short: 'nông thôn mới hiện đại',
};
const smart: GradeWords = { phrase: 'đạt chuẩn thông minh', short: 'thông minh' };

const words: Readonly<Record<Grade, GradeWords>> = {
  standard,
  advanced,
  model,
  special: standard,
  smart,
  modern,
  completion,
  pilot: standard,
};

export const gradeWords = (grade: Grade): GradeWords => words[grade];
