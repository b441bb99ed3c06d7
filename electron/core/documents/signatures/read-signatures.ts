import { UTCTime } from 'asn1js';
import type {
  DigitalSignature,
  FileSignatures,
  Integrity,
  TimeStamp,
} from '#shared/evidence/digital-signature.ts';
import { hashName, isWeak, keyName, schemeOf } from './algorithms.ts';
import { attributeOf, checkCms, digest, publicCertificate } from './check-cms.ts';
import { dateOfPdf, instantOf } from './dates.ts';
import { findSignatures, type FoundSignature } from './find-signatures.ts';
import { textOfString } from '../pdf-syntax/parse-pdf-string.ts';
import { isString, nameOf, type PdfDictionary } from '../pdf-syntax/pdf-value.ts';
import { plainWords } from './plain-words.ts';
import { readCertificate } from './read-certificate.ts';
import { readCms, type Cms } from './read-cms.ts';
import { readStamp, stampOfSigner } from './read-stamp.ts';
import { readRange, type SignedRange } from './signed-range.ts';

/** Every digital signature of a PDF, with what of it can be checked without a network. Never throws. */
export const readSignatures = (bytes: Uint8Array): FileSignatures => {
  const { signatures, emptyFields } = findSignatures(bytes);
  return { signatures: signatures.map((found) => readSignature(bytes, found)), emptyFields };
};

const readSignature = (bytes: Uint8Array, found: FoundSignature): DigitalSignature => {
  const range = readRange(bytes, found.dictionary);
  const said = saidOf(found, range);
  try {
    const cms = readCms(contentsOf(found.dictionary));
    return cms === null ? said : { ...said, ...judge(cms, { found, range }) };
  } catch {
    return said;
  }
};

/** What stands beside the signature and was said by nobody in particular. */
const saidOf = (
  { field, dictionary }: FoundSignature,
  range: SignedRange | null,
): DigitalSignature => ({
  field: plainWords(field),
  kind: isStamp(dictionary) ? 'stamp' : 'signature',
  integrity: 'unreadable',
  coversAll: range?.coversAll ?? false,
  bytesAfter: range?.bytesAfter ?? 0,
  savesAfter: range?.savesAfter ?? 0,
  certificate: null,
  saidAt: instantOf(dateOfPdf(wordsOf(dictionary, 'M'))),
  stamp: null,
  algorithm: '',
  isWeak: false,
  reason: wordsOf(dictionary, 'Reason'),
  place: wordsOf(dictionary, 'Location'),
});

const isStamp = (dictionary: PdfDictionary): boolean =>
  nameOf(dictionary.get('SubFilter')) === 'ETSI.RFC3161';

const wordsOf = (dictionary: PdfDictionary, key: string): string => {
  const value = dictionary.get(key) ?? null;
  return isString(value) ? plainWords(textOfString(value)) : '';
};

/** No signature with all its certificates is longer. */
const longestContents = 4 * 1024 * 1024;

const contentsOf = (dictionary: PdfDictionary): Uint8Array => {
  const value = dictionary.get('Contents') ?? null;
  return isString(value) ? value.bytes.subarray(0, longestContents) : new Uint8Array();
};

type Read = { readonly found: FoundSignature; readonly range: SignedRange | null };

const judge = (cms: Cms, { found, range }: Read): Partial<DigitalSignature> => {
  const ofDocument = isStamp(found.dictionary);
  const stamp = ofDocument ? readStamp(cms, range?.parts ?? []) : stampOfSigner(cms.signer);
  const saidAt = signingTime(cms) ?? dateOfPdf(wordsOf(found.dictionary, 'M'));
  const signedAt = stamp?.integrity === 'intact' && stamp.at ? new Date(stamp.at) : saidAt;
  return {
    integrity: integrityOf(cms, { found, range, stamp: ofDocument ? stamp : null }),
    certificate: readCertificate(cms, signedAt),
    saidAt: ofDocument ? null : instantOf(saidAt),
    stamp,
    ...strengthOf(cms),
  };
};

const integrityOf = (
  cms: Cms,
  { found, range, stamp }: Read & { readonly stamp: TimeStamp | null },
): Integrity => {
  if (range === null) return 'range';
  if (stamp !== null) return stamp.integrity;
  const kind = nameOf(found.dictionary.get('SubFilter')) ?? '';
  if (kind === 'adbe.pkcs7.sha1') return ofOldKind(cms, range);
  const isKnown = kind === 'adbe.pkcs7.detached' || kind === 'ETSI.CAdES.detached';
  return isKnown ? checkCms(cms, range.parts) : 'unknown';
};

/** The old kind signs the SHA-1 of the document, which stands inside. */
const ofOldKind = (cms: Cms, { parts }: SignedRange): Integrity => {
  if (cms.content === null) return 'unreadable';
  const isOfThese = digest('sha1', parts).equals(cms.content);
  return isOfThese ? checkCms(cms, [cms.content]) : 'changed';
};

const timeAttribute = '1.2.840.113549.1.9.5';

const signingTime = ({ signer }: Cms): Date | null => {
  const [value] = attributeOf(signer, timeAttribute);
  // Later times than 2049 are written in another way, which is of the same make.
  return value instanceof UTCTime ? value.toDate() : null;
};

const strengthOf = (cms: Cms): Pick<DigitalSignature, 'algorithm' | 'isWeak'> => {
  const scheme = schemeOf(cms.signer);
  const key = cms.certificate && publicCertificate(cms.certificate)?.publicKey;
  if (scheme === null || !key) return { algorithm: '', isWeak: false };
  const algorithm = plainWords(`${keyName(key)}, ${hashName(scheme.hash)}`);
  return { algorithm, isWeak: isWeak(scheme.hash, key) };
};
