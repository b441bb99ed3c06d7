import { fromBER, Integer, ObjectIdentifier, OctetString, UTCTime } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  MessageImprint,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TSTInfo,
} from 'pkijs';
import type { Signer } from './test-authority.ts';

const data = '1.2.840.113549.1.7.1';
const stampContent = '1.2.840.113549.1.9.16.1.4';

type Signing = {
  readonly signer: Signer;
  readonly at?: Date | undefined;
  readonly hash?: 'SHA-1' | 'SHA-256' | 'SHA-384';
  /** Certificates that go along beside the signer's. */
  readonly others?: readonly Signer[];
  readonly stampedBy?: Signer | undefined;
  /** Signed inside: of what kind it is. */
  readonly inside?: string;
};

export const digestBy = async (hash: string, bytes: Uint8Array): Promise<ArrayBuffer> =>
  crypto.subtle.digest(hash, Uint8Array.from(bytes));

/** A signed message as signing tools make them. */
export const makeCms = async (bytes: Uint8Array, signing: Signing): Promise<Uint8Array> => {
  const content = await signedData(bytes, signing);
  const { stampedBy } = signing;
  const [signer] = content.signerInfos;
  if (stampedBy && signer) await stamp(signer, stampedBy);
  return wrapped(content);
};

const wrapped = (content: SignedData): Uint8Array =>
  new Uint8Array(
    new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: content.toSchema(true) })
      .toSchema()
      .toBER(),
  );

const signedData = async (
  bytes: Uint8Array,
  { signer, at, hash = 'SHA-256', others = [], inside }: Signing,
): Promise<SignedData> => {
  const { certificate, keys } = signer;
  const { issuer, serialNumber } = certificate;
  const made = new SignedData({
    version: inside === undefined ? 1 : 3,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: inside ?? data }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: await attributesOf(bytes, { hash, inside: inside ?? data, at }),
        }),
      }),
    ],
    certificates: [certificate, ...others.map((other) => other.certificate)],
  });
  const octets = new OctetString({ valueHex: Uint8Array.from(bytes).buffer });
  if (inside !== undefined) made.encapContentInfo.eContent = octets;
  await made.sign(keys.privateKey, 0, hash, Uint8Array.from(bytes).buffer);
  return made;
};

type Stated = { readonly hash: string; readonly inside: string; readonly at: Date | undefined };

const attributesOf = async (
  bytes: Uint8Array,
  { hash, inside, at }: Stated,
): Promise<Attribute[]> => {
  const digest = new OctetString({ valueHex: await digestBy(hash, bytes) });
  return [
    new Attribute({
      type: '1.2.840.113549.1.9.3',
      values: [new ObjectIdentifier({ value: inside })],
    }),
    new Attribute({ type: '1.2.840.113549.1.9.4', values: [digest] }),
    ...(at
      ? [new Attribute({ type: '1.2.840.113549.1.9.5', values: [new UTCTime({ valueDate: at })] })]
      : []),
  ];
};

/** The hour that every stamp of the tests tells. */
export const stampHour = new Date('2024-11-20T09:00:00Z');

/** A third party's word on when these bytes were there. */
export const makeStamp = async (bytes: Uint8Array, signer: Signer): Promise<Uint8Array> => {
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.3',
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' }),
      hashedMessage: new OctetString({ valueHex: await digestBy('SHA-256', bytes) }),
    }),
    serialNumber: new Integer({ value: 1 }),
    genTime: stampHour,
  });
  const inside = new Uint8Array(info.toSchema().toBER());
  return makeCms(inside, { signer, inside: stampContent });
};

const stamp = async (info: SignerInfo, signer: Signer): Promise<void> => {
  const token = await makeStamp(new Uint8Array(info.signature.getValue()), signer);
  const { result } = fromBER(token);
  info.unsignedAttrs = new SignedAndUnsignedAttributes({
    type: 1,
    attributes: [new Attribute({ type: '1.2.840.113549.1.9.16.2.14', values: [result] })],
  });
};
