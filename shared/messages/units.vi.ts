import { sentences } from './sentences.ts';

export const unitsVi = sentences({});
