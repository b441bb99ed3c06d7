import type { Translation } from './sentences.ts';
import type { peopleVi } from './people.vi.ts';

export const peopleEn: Translation<typeof peopleVi> = {};
