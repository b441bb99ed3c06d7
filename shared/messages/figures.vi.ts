import { sentences } from './sentences.ts';

export const figuresVi = sentences({});
