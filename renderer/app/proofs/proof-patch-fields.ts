/** Fields of a proof that tell their own failure beside themselves. */
export const proofPatchFields = [
  'form',
  'label',
  'kind',
  'number',
  'issuedOn',
  'issuer',
  'subject',
  'signature',
  'issuerLevel',
  'effectiveOn',
  'expiresOn',
  'takenAt',
  'village',
  'location',
  'note',
] as const;
