import { signatureForms, type SignatureForm } from '#shared/people/signature-lines.ts';
import { signersOn, type Signer } from '#shared/people/signers-on.ts';
import { signatureLines } from '#shared/people/signature-lines.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { SignatureColumn } from './document-model.ts';
import { signedPaper } from './facts/paper-numbers.ts';
import type { DossierSource } from './facts/source.ts';
import type { Gap, SignatureDraft } from './outline/filling.ts';

/** The day whose officers and acts a paper follows: its own date, before that the as-of day. */
export const paperDay = (source: DossierSource, paper: string): Day =>
  signedPaper(source.versions, paper)?.signedOn ?? source.dossier.asOf;

/**
 * Who signs: the chosen term of office, else the head of the office on that day; null when nobody holds it. Before a
 * paper is dated a chosen term may begin after the as-of day: a chairman who came since signs what is written now.
 */
export const paperSigner = (source: DossierSource, paper: string): Signer | null => {
  const day = paperDay(source, paper);
  const on = (at: Day): readonly Signer[] =>
    signersOn(source.terms, source.persons, { unitId: source.unit.id, day: at });
  const choice = source.choices.find((one) => one.paper === paper)?.signerTermId ?? null;
  if (choice === null) return on(day)[0] ?? null;
  const chosen = source.terms.find(({ id }) => id === choice);
  const isDated = signedPaper(source.versions, paper) !== null;
  const at = chosen && !isDated && chosen.from > day ? chosen.from : day;
  return on(at).find(({ term }) => term.id === choice) ?? null;
};

const isForm = (text: string): text is SignatureForm =>
  signatureForms.some((form) => form === text);

/** The foot of a paper by its form: one signature on the right, or the two of minutes. */
export const paperSignature = (
  source: DossierSource,
  paper: string,
  form: string,
): SignatureDraft => {
  if (!isForm(form)) throw new Error(`Unknown form of signature: ${form}`);
  return form === 'F' ? minutesSignature(source) : committeeSignature(source, paper, form);
};

const committeeSignature = (
  source: DossierSource,
  paper: string,
  form: SignatureForm,
): SignatureDraft => {
  const signer = paperSigner(source, paper);
  if (signer) {
    const lines = signatureLines(form, signer.term);
    return {
      signature: { kind: 'signature', left: null, right: { lines, name: signer.name } },
      gaps: [],
    };
  }
  const gap: Gap = { field: 'signer', label: 'Người ký văn bản' };
  const lines = signatureLines(form, { rank: 'head', office: 'Chủ tịch' });
  const right: SignatureColumn = { lines, name: '', missing: gap.label };
  return { signature: { kind: 'signature', left: null, right }, gaps: [gap] };
};

/** Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9: the secretary on the left, the chair on the right. */
const minutesSignature = ({ meeting }: DossierSource): SignatureDraft => {
  const column = (
    line: string,
    name: string,
    gap: Gap,
  ): { column: SignatureColumn; gaps: Gap[] } =>
    name === ''
      ? { column: { lines: [line], name: '', missing: gap.label }, gaps: [gap] }
      : { column: { lines: [line], name }, gaps: [] };
  const left = column('THƯ KÝ', meeting?.secretary ?? '', {
    field: 'meeting.secretary',
    label: 'Thư ký cuộc họp',
  });
  const right = column('CHỦ TỌA', meeting?.chair ?? '', {
    field: 'meeting.chair',
    label: 'Chủ tọa cuộc họp',
  });
  return {
    signature: { kind: 'signature', left: left.column, right: right.column },
    gaps: [...left.gaps, ...right.gaps],
  };
};
