import type { Translation } from './sentences.ts';
import type { registersVi } from './registers.vi.ts';

export const registersEn: Translation<typeof registersVi> = {};
