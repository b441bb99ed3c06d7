export const crosswalk = {
  fromSetId: 'commune-standard-2021-2025',
  toSetId: 'commune-standard-2026-2030',
};

export const ownConcept = { name: 'Số ao cá', kind: 'count' as const, unitOf: 'ao' };
