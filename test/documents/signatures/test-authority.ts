import { Integer, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension, getCrypto } from 'pkijs';

/** Somebody with a key and a certificate. */
export type Signer = { readonly certificate: Certificate; readonly keys: CryptoKeyPair };

export type KeyKind = 'RSA' | 'PSS' | 'ECDSA' | 'short RSA' | 'old RSA';

const rsa = { publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' };
const kinds: Readonly<Record<KeyKind, EcKeyGenParams | RsaHashedKeyGenParams>> = {
  RSA: { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, ...rsa },
  'short RSA': { name: 'RSASSA-PKCS1-v1_5', modulusLength: 1024, ...rsa },
  'old RSA': { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, ...rsa, hash: 'SHA-1' },
  PSS: { name: 'RSA-PSS', modulusLength: 2048, ...rsa },
  ECDSA: { name: 'ECDSA', namedCurve: 'P-256' },
};

type Wanted = {
  readonly name: string;
  readonly organisation?: string;
  readonly key?: KeyKind;
  readonly from?: string;
  readonly to?: string;
  /** Whoever signs the certificate; oneself without. */
  readonly issuer?: Signer;
};

let serial = 100;

export const makeSigner = async (wanted: Wanted): Promise<Signer> => {
  const { key = 'ECDSA', from = '2024-01-01', to = '2026-12-31', issuer } = wanted;
  const keys = (await crypto.subtle.generateKey(kinds[key], true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const certificate = new Certificate({ version: 2 });
  certificate.serialNumber = new Integer({ value: (serial += 1) });
  nameIt(certificate.subject.typesAndValues, wanted);
  certificate.issuer.typesAndValues = (
    issuer?.certificate.subject ?? certificate.subject
  ).typesAndValues;
  certificate.notBefore.value = new Date(`${from}T00:00:00Z`);
  certificate.notAfter.value = new Date(`${to}T00:00:00Z`);
  certificate.extensions = issuer === undefined ? [ofAuthority()] : [];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, getCrypto(true));
  await certificate.sign((issuer?.keys ?? keys).privateKey, 'SHA-256');
  return { certificate, keys };
};

const nameIt = (names: AttributeTypeAndValue[], { name, organisation }: Wanted): void => {
  const add = (type: string, value: string): void => {
    names.push(new AttributeTypeAndValue({ type, value: new Utf8String({ value }) }));
  };
  add('2.5.4.3', name);
  if (organisation !== undefined) add('2.5.4.10', organisation);
};

const ofAuthority = (): Extension =>
  new Extension({
    extnID: '2.5.29.19',
    critical: true,
    extnValue: new BasicConstraints({ cA: true }).toSchema().toBER(),
  });
