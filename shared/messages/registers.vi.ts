import { sentences } from './sentences.ts';

export const registersVi = sentences({});
