import { sentences } from './sentences.ts';

export const historyVi = sentences({});
