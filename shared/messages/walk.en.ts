import type { Translation } from './sentences.ts';
import type { walkVi } from './walk.vi.ts';

export const walkEn: Translation<typeof walkVi> = {};
