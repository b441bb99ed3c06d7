import { sentences } from './sentences.ts';

export const dossiersVi = sentences({});
