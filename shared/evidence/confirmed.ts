/**
 * What an officer saw on the paper: nothing under it, a name alone, a name with the office's seal (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, II.7-8), or the digital signature of the office that stands for both (Điều 13).
 */
export const signatures = ['unknown', 'unsigned', 'signed', 'sealed', 'digital'] as const;
export type Signature = (typeof signatures)[number];

/** At which level the issuer stands; enterprises, cooperatives and schools are at none of them. */
export const issuerLevels = [
  'village',
  'commune',
  'district',
  'province',
  'central',
  'organisation',
] as const;
export type IssuerLevel = (typeof issuerLevels)[number];
