import { createHash, createVerify, X509Certificate } from 'node:crypto';
import type { OctetString } from 'asn1js';
import type { Certificate, SignerInfo } from 'pkijs';
import type { Integrity } from '#shared/evidence/digital-signature.ts';
import { hashOf, schemeOf, type Hash } from './algorithms.ts';
import type { Cms } from './read-cms.ts';

const digestAttribute = '1.2.840.113549.1.9.4';

/** Whether a message was signed with the key of its certificate over these very bytes. */
export const checkCms = (cms: Cms, signed: readonly Uint8Array[]): Integrity => {
  const { signer, certificate } = cms;
  const hash = hashOf(signer.digestAlgorithm);
  if (hash === null) return 'unknown';
  const attributes = signer.signedAttrs;
  if (attributes === undefined) return isOfKey(signer, certificate, signed);
  const said = digestOf(signer);
  if (said === null) return 'unreadable';
  if (!digest(hash, signed).equals(said)) return 'changed';
  return isOfKey(signer, certificate, [new Uint8Array(attributes.encodedValue)]);
};

export const digest = (hash: Hash, parts: readonly Uint8Array[]): Buffer => {
  const made = createHash(hash);
  for (const part of parts) made.update(part);
  return made.digest();
};

const digestOf = (signer: SignerInfo): Buffer | null => {
  const values: readonly unknown[] = attributeOf(signer, digestAttribute);
  const [value] = values;
  return isOctetString(value) ? Buffer.from(value.getValue()) : null;
};

const isOctetString = (value: unknown): value is OctetString =>
  typeof value === 'object' && value !== null && 'getValue' in value;

export const attributeOf = ({ signedAttrs }: SignerInfo, type: string): readonly unknown[] =>
  signedAttrs?.attributes.find((one) => one.type === type)?.values ?? [];

const isOfKey = (
  signer: SignerInfo,
  certificate: Certificate | null,
  signed: readonly Uint8Array[],
): Integrity => {
  const scheme = schemeOf(signer);
  const key = certificate && publicCertificate(certificate)?.publicKey;
  if (scheme === null || !key) return 'unknown';
  const { hash, ...padding } = scheme;
  const check = createVerify(hash);
  for (const part of signed) check.update(part);
  try {
    const isGood = check.verify({ key, ...padding }, Buffer.from(signer.signature.getValue()));
    return isGood ? 'intact' : 'forged';
  } catch {
    return 'forged';
  }
};

/** The certificate as Node reads it; null where it does not. */
export const publicCertificate = (certificate: Certificate): X509Certificate | null => {
  try {
    return new X509Certificate(Buffer.from(certificate.toSchema().toBER()));
  } catch {
    return null;
  }
};
