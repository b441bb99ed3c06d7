import type { Translation } from './sentences.ts';
import type { dossiersVi } from './dossiers.vi.ts';

export const dossiersEn: Translation<typeof dossiersVi> = {};
