import type { Translation } from './sentences.ts';
import type { evidenceVi } from './evidence.vi.ts';

export const evidenceEn: Translation<typeof evidenceVi> = {};
