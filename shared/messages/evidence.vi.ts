import { sentences } from './sentences.ts';

export const evidenceVi = sentences({});
