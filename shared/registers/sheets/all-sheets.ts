import { dossierSheets } from './dossier-sheets.ts';
import type { RegisterSheet } from './register-sheet.ts';
import { unitSheets } from './unit-sheets.ts';

/** Every register that goes out to Excel and comes back. */
export const registerSheets = { ...unitSheets, ...dossierSheets } as const;
export type RegisterId = keyof typeof registerSheets;

export const registerIds = [
  'works',
  'payments',
  'funds',
  'contributions',
  'documents',
  'events',
  'products',
  'places',
  'broadcasts',
  'answers',
  'opinions',
  'attendees',
] as const satisfies readonly RegisterId[];

export const sheetOf = (id: RegisterId): RegisterSheet => registerSheets[id];
