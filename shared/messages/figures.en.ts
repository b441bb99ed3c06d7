import type { Translation } from './sentences.ts';
import type { figuresVi } from './figures.vi.ts';

export const figuresEn: Translation<typeof figuresVi> = {};
