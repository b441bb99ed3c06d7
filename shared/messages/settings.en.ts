import type { Translation } from './sentences.ts';
import type { settingsVi } from './settings.vi.ts';

export const settingsEn: Translation<typeof settingsVi> = {};
