import { isExpired } from '../../app/proofs/is-expired.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { proofLines } from '#shared/dossier/proof-line.ts';
import { evidenceTitle } from '#shared/evidence/evidence-title.ts';
import { fold, upperFirst } from '#shared/kernel/vietnamese.ts';

export type Proof = OutputOf<'evidence.list'>[number];

/** How a proof stands by the rules of what is required: every rule passed, or one not. */
export type ProofState = 'usable' | 'arrived';

/** A proof with what the list searches and shows, worked out once. */
export type EvidenceRow = {
  readonly proof: Proof;
  readonly title: string;
  /** What it serves, each once, with its place in the binder there. */
  readonly places: readonly (readonly [target: string, position: string])[];
  /** Year of issue; empty where the day isn't known. */
  readonly year: string;
  readonly searched: string;
  /** Null where no required proof asks for it. */
  readonly state: ProofState | null;
  readonly isExpired: boolean;
  readonly isUndescribed: boolean;
};

type Request = {
  readonly proofs: readonly Proof[];
  /** The day the dossier speaks of: a proof must still hold on it. */
  readonly asOf: string;
  readonly states: ReadonlyMap<string, ProofState>;
};

export const evidenceRows = ({ proofs, asOf, states }: Request): readonly EvidenceRow[] =>
  proofLines(proofs.toSorted(papersFirst)).map(({ proof, code, uses }) => {
    const title = upperFirst(evidenceTitle(proof));
    const { label, issuer, village, box, folder, location } = proof;
    const names = proof.files.map(({ name }) => name);
    const words = [label, code, title, issuer, village, box, folder, location, ...names];
    return {
      proof: { ...proof, files: [...proof.files], links: [...proof.links] },
      title,
      places: [...new Map(uses.map(({ link, position }) => [link.target, position]))],
      year: proof.issuedOn?.slice(0, 4) ?? '',
      searched: fold(words.join(' ')),
      state: states.get(proof.id) ?? null,
      isExpired: isExpired(proof.expiresOn, asOf),
      isUndescribed: title === label,
    };
  });

const papersFirst = (a: Proof, b: Proof): number =>
  Number(a.form === 'photo') - Number(b.form === 'photo');

export const stateFilters = [
  'usable',
  'arrived',
  'unused',
  'expired',
  'undescribed',
  'noFile',
] as const;
export type StateFilter = (typeof stateFilters)[number];

/** An empty choice lets everything pass. */
export type EvidenceFilter = {
  readonly text: string;
  readonly form: Proof['form'] | '';
  readonly target: string;
  readonly issuer: string;
  readonly year: string;
  readonly state: StateFilter | '';
};

export const noFilter: EvidenceFilter = {
  text: '',
  form: '',
  target: '',
  issuer: '',
  year: '',
  state: '',
};

export const filteredRows = (
  rows: readonly EvidenceRow[],
  { text, form, target, issuer, year, state }: EvidenceFilter,
): readonly EvidenceRow[] => {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      (form === '' || row.proof.form === form) &&
      (target === '' || row.places.some(([served]) => served === target)) &&
      (issuer === '' || row.proof.issuer === issuer) &&
      (year === '' || row.year === year) &&
      (state === '' || isIn[state](row)) &&
      words.every((word) => row.searched.includes(word)),
  );
};

const isIn: Readonly<Record<StateFilter, (row: EvidenceRow) => boolean>> = {
  usable: (row) => row.state === 'usable',
  arrived: (row) => row.state === 'arrived',
  unused: (row) => row.places.length === 0,
  expired: (row) => row.isExpired,
  undescribed: (row) => row.isUndescribed,
  noFile: (row) => row.proof.files.length === 0,
};
