import type { Translation } from './sentences.ts';
import type { criteriaVi } from './criteria.vi.ts';

export const criteriaEn: Translation<typeof criteriaVi> = {};
