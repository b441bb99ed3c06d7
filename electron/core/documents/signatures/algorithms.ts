import { constants, type KeyObject } from 'node:crypto';
import { RSASSAPSSParams, type AlgorithmIdentifier, type SignerInfo } from 'pkijs';

export type Hash = 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512';

const hashes: ReadonlyMap<string, Hash> = new Map([
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.4', 'sha224'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

export const hashOf = ({ algorithmId }: AlgorithmIdentifier): Hash | null =>
  hashes.get(algorithmId) ?? null;

/** How a signature is checked: the hash of what was signed, and how a key of RSA pads it. */
export type Scheme = {
  readonly hash: Hash;
  readonly padding?: number;
  readonly saltLength?: number;
};

/** Identifiers that name the hash themselves, and those that leave it to the digest's. */
const named: ReadonlyMap<string, Hash | 'digest'> = new Map([
  ['1.2.840.113549.1.1.1', 'digest'],
  ['1.2.840.113549.1.1.5', 'sha1'],
  ['1.2.840.113549.1.1.14', 'sha224'],
  ['1.2.840.113549.1.1.11', 'sha256'],
  ['1.2.840.113549.1.1.12', 'sha384'],
  ['1.2.840.113549.1.1.13', 'sha512'],
  ['1.2.840.10045.2.1', 'digest'],
  ['1.2.840.10045.4.1', 'sha1'],
  ['1.2.840.10045.4.3.1', 'sha224'],
  ['1.2.840.10045.4.3.2', 'sha256'],
  ['1.2.840.10045.4.3.3', 'sha384'],
  ['1.2.840.10045.4.3.4', 'sha512'],
]);
const pss = '1.2.840.113549.1.1.10';

export const schemeOf = ({ signatureAlgorithm, digestAlgorithm }: SignerInfo): Scheme | null => {
  const { algorithmId } = signatureAlgorithm;
  if (algorithmId === pss) return pssScheme(signatureAlgorithm);
  const found = named.get(algorithmId);
  const hash = found === 'digest' ? hashOf(digestAlgorithm) : found;
  return hash ? { hash } : null;
};

const pssScheme = ({ algorithmParams }: AlgorithmIdentifier): Scheme | null => {
  const { hashAlgorithm, saltLength } = new RSASSAPSSParams({ schema: algorithmParams });
  const hash = hashOf(hashAlgorithm);
  return hash && { hash, saltLength, padding: constants.RSA_PKCS1_PSS_PADDING };
};

export const hashName = (hash: Hash): string => `SHA-${hash.slice(3)}`;

/** "RSA 2048", "ECDSA prime256v1". */
export const keyName = ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string => {
  if (asymmetricKeyType?.startsWith('rsa') === true)
    return `RSA ${asymmetricKeyDetails?.modulusLength ?? ''}`.trim();
  return asymmetricKeyType === 'ec'
    ? `ECDSA ${asymmetricKeyDetails?.namedCurve ?? ''}`.trim()
    : (asymmetricKeyType ?? '');
};

const shortestRsa = 2048;

export const isWeak = (hash: Hash, { asymmetricKeyDetails }: KeyObject): boolean =>
  hash === 'sha1' || (asymmetricKeyDetails?.modulusLength ?? shortestRsa) < shortestRsa;
