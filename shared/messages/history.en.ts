import type { Translation } from './sentences.ts';
import type { historyVi } from './history.vi.ts';

export const historyEn: Translation<typeof historyVi> = {};
