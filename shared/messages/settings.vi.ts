import { sentences } from './sentences.ts';

export const settingsVi = sentences({});
