import { sentences } from './sentences.ts';

export const papersVi = sentences({});
