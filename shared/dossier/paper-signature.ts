import {
  roleForms,
  signatureForms,
  signatureLines,
  type SignatureForm,
} from '#shared/people/signature-lines.ts';
import { holdsOffice, signersOn, type Signer } from '#shared/people/signers-on.ts';
import type { Day } from '#shared/kernel/day.ts';
import { upper } from '#shared/kernel/vietnamese.ts';
import type { Term } from '#shared/people/person.ts';
import type { ProcedureBody } from '#shared/procedures/body.ts';
import type { SignatureColumn } from './document-model.ts';
import { paperDay } from './facts/paper-day.ts';
import { signedPaper } from './facts/signed-paper.ts';
import type { DossierSource } from './facts/source.ts';
import type { Gap, SignatureDraft } from './outline/filling.ts';
import { fillPlaces, issuerOf, unitOfBody } from './paper-body.ts';
import { roleSignature } from './role-signature.ts';

/** Who may sign for the body that issues a paper, on a day, the head first. */
export const paperSigners = (source: DossierSource, paper: string, day: Day): readonly Signer[] => {
  const found = source.procedure.papers.find((one) => one.paper === paper);
  const body = issuerOf(source, found ?? { issuer: 'applicant' });
  const unit = unitOfBody(body, source);
  if (!unit) return [];
  const asked = { unitId: unit.id, day, body: body.office, form: found?.signForm ?? 'A1' };
  const terms = source.terms.filter((term) => isOfBody(source, body, term));
  return signersOn(terms, source.persons, asked);
};

/** Whether a term of office, of whatever days, is one of the body that issues a paper. */
export const isTermOfIssuer = (source: DossierSource, paper: string, termId: string): boolean => {
  const found = source.procedure.papers.find((one) => one.paper === paper);
  const body = issuerOf(source, found ?? { issuer: 'applicant' });
  const unit = unitOfBody(body, source);
  return source.terms.some(
    (term) => term.id === termId && term.unitId === unit?.id && isOfBody(source, body, term),
  );
};

/** A department is one of many of its unit: its name says which. */
const isOfBody = (source: DossierSource, body: ProcedureBody, term: Term): boolean =>
  term.body === body.office &&
  (body.office !== 'department' || term.bodyName === fillPlaces(body.name, source));

/**
 * Who signs: the chosen term of office, else the head of the office on that day; null when nobody holds it. Before a
 * paper is dated a chosen term may begin after the as-of day: a chairman who came since signs what is written now.
 */
export const paperSigner = (source: DossierSource, paper: string): Signer | null => {
  const day = paperDay(source, paper);
  const choice = source.choices.find((one) => one.paper === paper)?.signerTermId ?? null;
  if (choice === null) return paperSigners(source, paper, day)[0] ?? null;
  const chosen = source.terms.find(({ id }) => id === choice);
  const isDated = signedPaper(source.versions, paper) !== null;
  const at = chosen && !isDated && chosen.from > day ? chosen.from : day;
  return paperSigners(source, paper, at).find(({ term }) => term.id === choice) ?? null;
};

const isForm = (text: string): text is SignatureForm =>
  signatureForms.some((form) => form === text);

/** The foot of a paper by its form: one signature on the right, or those of the persons who took part. */
export const paperSignature = (
  source: DossierSource,
  paper: string,
  form: string,
): SignatureDraft => {
  if (!isForm(form)) throw new Error(`Unknown form of signature: ${form}`);
  return roleForms.includes(form)
    ? roleSignature(source, paper, form)
    : officeSignature(source, paper, form);
};

const officeSignature = (
  source: DossierSource,
  paper: string,
  form: SignatureForm,
): SignatureDraft => {
  // Whoever signs a decision for the centre is not in the registers of this office: the draft leaves the name open.
  const issuer = source.procedure.papers.find((one) => one.paper === paper);
  if (issuer && issuerOf(source, issuer).unit === 'centre') return unnamed(form);
  const signer = paperSigner(source, paper);
  if (!signer) {
    const gap: Gap = { field: 'signer', label: 'Người ký văn bản' };
    const draft = unnamed(form);
    const right = { ...draft.signature.right, missing: gap.label };
    return { signature: { ...draft.signature, right }, gaps: [gap] };
  }
  const lines = signatureLines(form, signer.term);
  const homeOffice = form === 'D1' ? officeAtHome(source, paper, signer) : null;
  const right = { lines, name: signer.name, ...(homeOffice === null ? {} : { homeOffice }) };
  return { signature: { kind: 'signature', left: null, right }, gaps: [] };
};

const unnamed = (form: SignatureForm): SignatureDraft => {
  const lines = signatureLines(form, { rank: 'head', office: headOf[form] ?? 'Chủ tịch' });
  const right: SignatureColumn = { lines, name: '' };
  return { signature: { kind: 'signature', left: null, right }, gaps: [] };
};

/** Heads of offices are called by what they lead; until one is entered the commonest word stands. */
const headOf: Readonly<Partial<Record<SignatureForm, string>>> = { C1: 'Giám đốc' };

/** ND30-CK-14: who signs for a council stands there with the office held at home. */
const officeAtHome = (source: DossierSource, paper: string, { term }: Signer): string | null => {
  const day = paperDay(source, paper);
  const home = source.terms.find(
    ({ personId, body, rank, from, to }) =>
      personId === term.personId &&
      body !== 'appraisal-council' &&
      rank !== 'none' &&
      holdsOffice({ from, to }, day),
  );
  return home ? upper(home.office) : null;
};
