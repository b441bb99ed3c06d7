import type { Translation } from './sentences.ts';
import type { unitsVi } from './units.vi.ts';

export const unitsEn: Translation<typeof unitsVi> = {};
