import { sentences } from './sentences.ts';

export const criteriaVi = sentences({});
