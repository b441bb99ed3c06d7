import type { SampleVariant } from '../sample-workspaces.ts';

/** The sample whose dossier goes by a procedure. A procedure without one is tried with a dossier of the office. */
const samples: Readonly<Record<string, SampleVariant>> = {
  'commune-2021-2025-three-tier': 'complete',
  'district-2021-2025': 'district',
  'town-2021-2025': 'town',
  'province-2021-2025': 'province',
  'village-2021-2025': 'village',
};

export const sampleOf = (procedureId: string): SampleVariant | null => samples[procedureId] ?? null;
