import type { Evidence } from '#shared/evidence/evidence.ts';
import { upper } from '#shared/kernel/vietnamese.ts';
import type { DossierSource, EvidenceLink } from '../facts/source.ts';
import { proofPlace } from './places.ts';
import type { Found, Rule } from './rule.ts';
import { usedProofs } from './rules-proofs.ts';

const at = (
  proof: Evidence,
  fault: string,
  values: Readonly<Record<string, string>> = {},
): Found => ({ fault, place: proofPlace(proof), values });

/** K38: the list of proofs tells what the proofs are: complete, each once, pages that exist. */
export const proofList: Rule = ({ source }) => {
  const papers = usedProofs(source).filter(({ form }) => form === 'paper');
  return [
    ...papers.flatMap(unnamed),
    ...papers.flatMap((proof, index) => {
      const twin = papers.slice(0, index).find((other) => isSamePaper(proof, other));
      return twin ? [at(proof, 'twice', { other: twin.label })] : [];
    }),
    ...brokenCitations(source),
  ];
};

const unnamed = (proof: Evidence): readonly Found[] => {
  if (proof.number !== '' && proof.issuedOn === null) return [at(proof, 'noDate')];
  if (proof.number === '' && proof.issuedOn !== null) return [at(proof, 'noNumber')];
  const isBlank = [proof.number, proof.issuer, proof.subject].some((text) => text.trim() === '');
  return isBlank ? [at(proof, 'notDescribed')] : [];
};

const isSamePaper = (a: Evidence, b: Evidence): boolean =>
  a.number !== '' &&
  a.issuedOn !== null &&
  a.number === b.number &&
  a.issuedOn === b.issuedOn &&
  upper(a.issuer) === upper(b.issuer);

/** A citation whose pages are not there, or that somebody has to look at since its file was replaced. */
const brokenCitations = ({
  evidence,
  evidenceFiles,
  evidenceLinks,
}: DossierSource): readonly Found[] =>
  evidenceLinks.flatMap((link) => {
    const proof = evidence.find(({ id }) => id === link.evidenceId);
    const last = link.pageTo ?? link.pageFrom;
    const files = evidenceFiles.filter(({ evidenceId }) => evidenceId === link.evidenceId);
    if (!proof || last === null || files.length === 0) return [];
    const { target, doubt } = link;
    if (doubt !== null) return [at(proof, doubt, { target, page: String(last) })];
    const count = pagesToCite(link, files);
    return count === null || last <= count
      ? []
      : [at(proof, 'pageBeyond', { target, page: String(last), pages: String(count) })];
  });

/** Of the cited file; of the longest one where a link names none. Null where pages can't be counted. */
const pagesToCite = (
  { fileId }: EvidenceLink,
  files: DossierSource['evidenceFiles'],
): number | null => {
  const own = files.filter(({ id }) => fileId === null || id === fileId).map(({ pages }) => pages);
  return own.includes(null) ? null : Math.max(0, ...own.map((pages) => pages ?? 0));
};

/** K39: originals or certified copies, nothing secret, no data about persons in what is made public. */
export const fitForPublic: Rule = ({ source }) =>
  usedProofs(source).flatMap((proof) => [
    ...(isMarkedSecret(proof) ? [at(proof, 'secret')] : []),
    ...(proof.hasPersonalData ? [at(proof, 'personalData')] : []),
    ...(proof.form === 'paper' && proof.copyKind === 'copy' ? [at(proof, 'plainCopy')] : []),
  ]);

/** The stamps of Nghị định 26/2020/NĐ-CP, in capitals as they are stamped. */
const isMarkedSecret = ({ note, subject }: Evidence): boolean =>
  /(?<!\p{L})(?:TUYỆT MẬT|TỐI MẬT|MẬT)(?!\p{L})/u.test(`${subject} ${note}`);
