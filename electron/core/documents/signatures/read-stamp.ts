import { fromBER } from 'asn1js';
import { ContentInfo, TSTInfo, type SignerInfo } from 'pkijs';
import type { TimeStamp } from '#shared/evidence/digital-signature.ts';
import { hashOf } from './algorithms.ts';
import { checkCms, digest } from './check-cms.ts';
import { instantOf } from './dates.ts';
import { nameOfCertificate } from './read-certificate.ts';
import { cmsOf, type Cms } from './read-cms.ts';

const stampAttribute = '1.2.840.113549.1.9.16.2.14';
const stampContent = '1.2.840.113549.1.9.16.1.4';

/** The time a third party vouches for, of the value of a signature; null where there is none. */
export const stampOfSigner = ({ unsignedAttrs, signature }: SignerInfo): TimeStamp | null => {
  const attribute = unsignedAttrs?.attributes.find(({ type }) => type === stampAttribute);
  if (attribute === undefined) return null;
  const values: readonly unknown[] = attribute.values;
  try {
    const cms = cmsOf(new ContentInfo({ schema: values[0] }));
    return cms === null ? unreadable : readStamp(cms, [new Uint8Array(signature.getValue())]);
  } catch {
    return unreadable;
  }
};

const unreadable: TimeStamp = { at: null, by: '', integrity: 'unreadable' };

/** A stamp over these bytes. */
export const readStamp = (cms: Cms, stamped: readonly Uint8Array[]): TimeStamp => {
  if (cms.contentType !== stampContent || cms.content === null) return unreadable;
  const { result } = fromBER(cms.content);
  const { messageImprint, genTime } = new TSTInfo({ schema: result });
  const hash = hashOf(messageImprint.hashAlgorithm);
  const said = Buffer.from(messageImprint.hashedMessage.getValue());
  const isOfThese = hash !== null && digest(hash, stamped).equals(said);
  const own = checkCms(cms, [cms.content]);
  return {
    at: instantOf(genTime),
    by: cms.certificate ? nameOfCertificate(cms.certificate) : '',
    integrity: own === 'intact' && !isOfThese ? 'changed' : own,
  };
};
