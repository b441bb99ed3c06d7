import { sentences } from './sentences.ts';

export const walkVi = sentences({});
