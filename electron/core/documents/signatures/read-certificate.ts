import type { X509Certificate } from 'node:crypto';
import type { Certificate, RelativeDistinguishedNames } from 'pkijs';
import type { SignatureCertificate } from '#shared/evidence/digital-signature.ts';
import { dayOfDate } from './dates.ts';
import { publicCertificate } from './check-cms.ts';
import { plainWords } from './plain-words.ts';
import type { Cms } from './read-cms.ts';

const name = '2.5.4.3';
const organisation = '2.5.4.10';
const title = '2.5.4.12';

/** What a certificate says, judged on the day of signing. */
export const readCertificate = (
  { certificate, certificates }: Cms,
  signedAt: Date | null,
): SignatureCertificate | null => {
  if (certificate === null) return null;
  const { subject, issuer, notBefore, notAfter, serialNumber } = certificate;
  return {
    name: partOf(subject, name),
    organisation: partOf(subject, organisation),
    title: partOf(subject, title),
    issuer: nameOfIssuer(issuer),
    serial: Buffer.from(serialNumber.valueBlock.valueHexView).toString('hex').slice(0, 100),
    from: dayOfDate(notBefore.value),
    to: dayOfDate(notAfter.value),
    validity: validityOn(signedAt, notBefore.value, notAfter.value),
    ...chainOf(certificate, certificates),
  };
};

const validityOn = (at: Date | null, from: Date, to: Date): SignatureCertificate['validity'] => {
  if (at === null || Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return 'unknown';
  if (at < from) return 'notYet';
  return at > to ? 'expired' : 'valid';
};

export const nameOfCertificate = ({ subject }: Certificate): string => nameOfIssuer(subject);

/** Some authorities have only the name of their organisation. */
const nameOfIssuer = (names: RelativeDistinguishedNames): string =>
  partOf(names, name) || partOf(names, organisation);

const partOf = ({ typesAndValues }: RelativeDistinguishedNames, type: string): string => {
  const found: unknown = typesAndValues.find((one) => one.type === type)?.value.valueBlock;
  const isText = typeof found === 'object' && found !== null && 'value' in found;
  return isText && typeof found.value === 'string' ? plainWords(found.value) : '';
};

type Chain = Pick<SignatureCertificate, 'chain' | 'above'>;
const longestChain = 10;

/** Climbs from the signer's certificate to the one that vouches for itself, as far as they are in the file. */
const chainOf = (certificate: Certificate, others: readonly Certificate[]): Chain => {
  const above: string[] = [];
  let own = publicCertificate(certificate);
  while (own !== null && above.length < longestChain) {
    if (own.subject === own.issuer)
      return { chain: isSignedBy(own, own) ? 'complete' : 'broken', above };
    const from: X509Certificate = own;
    const issuers = others.flatMap((one) => {
      const opened = publicCertificate(one);
      return opened?.subject === from.issuer ? [{ one, opened }] : [];
    });
    if (issuers.length === 0) return { chain: 'open', above };
    const issuer = issuers.find(({ opened }) => isSignedBy(from, opened));
    if (issuer === undefined) return { chain: 'broken', above };
    above.push(nameOfCertificate(issuer.one));
    own = issuer.opened;
  }
  return { chain: 'open', above };
};

const isSignedBy = (own: X509Certificate, issuer: X509Certificate): boolean => {
  try {
    return issuer.ca && own.checkIssued(issuer) && own.verify(issuer.publicKey);
  } catch {
    return false;
  }
};
