import type { CheckFacts } from '#shared/dossier/check/check-facts.ts';

/** A fault by its rule and name, the perfect dossier with just that fault, and what cannot but be found with it. */
export type Planted = readonly [
  fault: string,
  plant: () => CheckFacts,
  together?: readonly string[],
];
