import type { Evidence } from '#shared/evidence/evidence.ts';
import { upper } from '#shared/kernel/vietnamese.ts';
import type { DossierSource } from '../facts/source.ts';
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
    ...pagesBeyond(source),
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

const pagesBeyond = ({ evidence, evidenceFiles, evidenceLinks }: DossierSource): readonly Found[] =>
  evidenceLinks.flatMap(({ evidenceId, target, pageFrom, pageTo }) => {
    const proof = evidence.find(({ id }) => id === evidenceId);
    const pages = evidenceFiles
      .filter((file) => file.evidenceId === evidenceId)
      .map((file) => file.pages);
    const last = pageTo ?? pageFrom;
    if (!proof || last === null || pages.length === 0 || pages.includes(null)) return [];
    const count = pages.reduce<number>((sum, own) => sum + (own ?? 0), 0);
    return last <= count
      ? []
      : [at(proof, 'pageBeyond', { target, page: String(last), pages: String(count) })];
  });

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
