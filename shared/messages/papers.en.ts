import type { Translation } from './sentences.ts';
import type { papersVi } from './papers.vi.ts';

export const papersEn: Translation<typeof papersVi> = {};
