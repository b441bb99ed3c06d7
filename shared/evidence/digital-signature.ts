import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';

/**
 * Whether what the signature covers is still what was signed: `intact`; `changed` where bytes were changed; `forged`
 * where the signature isn't that of its certificate; `range` where it says wrongly which bytes it covers; `unreadable`
 * where it is no signature at all; `unknown` where the program does not know its kind and can't say.
 */
export const integrities = [
  'intact',
  'changed',
  'forged',
  'range',
  'unreadable',
  'unknown',
] as const;
export type Integrity = (typeof integrities)[number];

/** The certificate on the day of signing: days are compared with the stamp of time, else with what the signer's PC said. */
export const validities = ['valid', 'expired', 'notYet', 'unknown'] as const;

/**
 * Certificates above the signer's that the file brings along: `complete` up to one that vouches for itself, `open` where
 * one is not there, `broken` where one does not carry the signature of the one above. Whether the uppermost is to be
 * trusted is asked of nobody.
 */
export const chainStates = ['complete', 'open', 'broken'] as const;

const word = z.string().max(300);
const instant = z.iso.datetime();

export const certificateSchema = z.strictObject({
  name: word,
  organisation: word,
  title: word,
  /** Who issued the certificate. */
  issuer: word,
  serial: z.string().max(100),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  validity: z.enum(validities),
  chain: z.enum(chainStates),
  /** Names of the certificates above, nearest first. */
  above: z.array(word).max(10),
});

export const stampSchema = z.strictObject({
  at: instant.nullable(),
  by: word,
  integrity: z.enum(integrities),
});

export const digitalSignatureSchema = z.strictObject({
  field: word,
  /** A stamp of time of the whole document is no signature of a person. */
  kind: z.enum(['signature', 'stamp']),
  integrity: z.enum(integrities),
  /** From the first byte to the last one but for the signature itself. */
  coversAll: z.boolean(),
  /** What stands in the file behind what is covered: bytes, and how often the file was saved since. */
  bytesAfter: z.int().min(0),
  savesAfter: z.int().min(0),
  /** Null where no certificate of the signer is in the file. */
  certificate: certificateSchema.nullable(),
  /** As the clock of the signer's PC said. */
  saidAt: instant.nullable(),
  /** Time as a third party vouches for it. */
  stamp: stampSchema.nullable(),
  /** "RSA 2048, SHA-256". */
  algorithm: word,
  /** Can be forged by today's means: SHA-1, short keys. */
  isWeak: z.boolean(),
  reason: word,
  place: word,
});
export type DigitalSignature = z.infer<typeof digitalSignatureSchema>;
export type SignatureCertificate = z.infer<typeof certificateSchema>;
export type TimeStamp = z.infer<typeof stampSchema>;

/** What was found in one file. */
export const fileSignaturesSchema = z.strictObject({
  signatures: z.array(digitalSignatureSchema).max(50),
  /** Fields that wait for a signature. */
  emptyFields: z.int().min(0),
});
export type FileSignatures = z.infer<typeof fileSignaturesSchema>;

/** Nothing was changed or added since, as far as the program can see. */
export const isSound = ({ integrity, coversAll }: DigitalSignature): boolean =>
  integrity === 'intact' && coversAll;
