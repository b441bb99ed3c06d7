import { fromBER, OctetString, type Integer } from 'asn1js';
import {
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs';

/** A signed message: one signature with the certificates it brings along. */
export type Cms = {
  readonly signer: SignerInfo;
  readonly certificates: readonly Certificate[];
  /** Null where the signer's is not among them. */
  readonly certificate: Certificate | null;
  readonly contentType: string;
  /** What was signed where it is inside; null where it stands elsewhere. */
  readonly content: Uint8Array | null;
};

const signedDataType = '1.2.840.113549.1.7.2';
const mostCertificates = 20;

/** Null for what is no signed message. */
export const readCms = (der: Uint8Array): Cms | null => {
  try {
    const { result, offset } = fromBER(der);
    if (offset === -1) return null;
    return cmsOf(new ContentInfo({ schema: result }));
  } catch {
    return null;
  }
};

export const cmsOf = ({ contentType, content }: ContentInfo): Cms | null => {
  if (contentType !== signedDataType) return null;
  const data = new SignedData({ schema: content });
  const [signer] = data.signerInfos;
  if (signer === undefined) return null;
  const { eContent, eContentType } = data.encapContentInfo;
  const certificates = (data.certificates ?? [])
    .filter((one) => one instanceof Certificate)
    .slice(0, mostCertificates);
  return {
    signer,
    certificates,
    certificate: certificates.find((one) => isSigner(one, signer)) ?? null,
    contentType: eContentType,
    content: eContent ? new Uint8Array(eContent.getValue()) : null,
  };
};

/** Named by issuer and number, or by a mark of its key. */
const isSigner = (certificate: Certificate, signer: SignerInfo): boolean => {
  const sid: unknown = signer.sid;
  if (sid instanceof IssuerAndSerialNumber)
    return (
      isSameNumber(certificate.serialNumber, sid.serialNumber) &&
      certificate.issuer.isEqual(sid.issuer)
    );
  const mark = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.14')?.parsedValue;
  return isOctets(mark) && isOctets(sid) && isSameOctets(mark, sid);
};

const isSameNumber = (one: Integer, other: Integer): boolean =>
  Buffer.from(one.valueBlock.valueHexView).equals(other.valueBlock.valueHexView);

type Octets = { readonly valueBlock: { readonly valueHexView: Uint8Array } };

const isOctets = (value: unknown): value is Octets =>
  value instanceof OctetString ||
  (typeof value === 'object' &&
    value !== null &&
    'valueBlock' in value &&
    typeof value.valueBlock === 'object' &&
    value.valueBlock !== null &&
    'valueHexView' in value.valueBlock);

const isSameOctets = (one: Octets, other: Octets): boolean =>
  Buffer.from(one.valueBlock.valueHexView).equals(other.valueBlock.valueHexView);
