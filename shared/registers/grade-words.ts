/** Grades of sets as decisions and papers name them after "công nhận … ": a first draft that the officer may word otherwise. */
const words: Readonly<Record<string, string>> = {
  standard: 'đạt chuẩn nông thôn mới',
  advanced: 'đạt chuẩn nông thôn mới nâng cao',
  model: 'đạt chuẩn nông thôn mới kiểu mẫu',
  modern: 'là xã nông thôn mới hiện đại',
  smart: 'đạt chuẩn thông minh',
  completion: 'hoàn thành nhiệm vụ xây dựng nông thôn mới',
};

/** How the grade of a set is named in a decision; the plain standard where no other word is known. */
export const gradeWords = (grade: string): string => words[grade] ?? 'đạt chuẩn nông thôn mới';
