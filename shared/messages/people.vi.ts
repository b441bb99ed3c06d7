import { sentences } from './sentences.ts';

export const peopleVi = sentences({});
