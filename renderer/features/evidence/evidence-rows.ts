import { isExpired } from '../../app/proofs/is-expired.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { evidenceTitle } from '#shared/evidence/evidence-title.ts';
import { fold, upperFirst } from '#shared/kernel/vietnamese.ts';

export type Proof = OutputOf<'evidence.list'>[number];

/** A proof with what the list searches and shows, worked out once. */
export type EvidenceRow = {
  readonly proof: Proof;
  readonly title: string;
  readonly targets: readonly string[];
  readonly searched: string;
  readonly isExpired: boolean;
  readonly isUndescribed: boolean;
};

/** `asOf` is the day the dossier speaks of: a proof must still hold on it. */
export const evidenceRows = (proofs: readonly Proof[], asOf: string): readonly EvidenceRow[] =>
  proofs.map((proof) => {
    const title = upperFirst(evidenceTitle(proof));
    const names = proof.files.map(({ name }) => name);
    return {
      proof,
      title,
      targets: [...new Set(proof.links.map(({ target }) => target))],
      searched: fold([proof.label, title, proof.issuer, proof.village, ...names].join(' ')),
      isExpired: isExpired(proof.expiresOn, asOf),
      isUndescribed: title === proof.label,
    };
  });

export const stateFilters = ['unused', 'expired', 'undescribed'] as const;
export type StateFilter = (typeof stateFilters)[number];

/** An empty choice lets everything pass. */
export type EvidenceFilter = {
  readonly text: string;
  readonly form: Proof['form'] | '';
  readonly target: string;
  readonly state: StateFilter | '';
};

export const noFilter: EvidenceFilter = { text: '', form: '', target: '', state: '' };

export const filteredRows = (
  rows: readonly EvidenceRow[],
  { text, form, target, state }: EvidenceFilter,
): readonly EvidenceRow[] => {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      (form === '' || row.proof.form === form) &&
      (target === '' || row.targets.includes(target)) &&
      (state === '' || isIn(row, state)) &&
      words.every((word) => row.searched.includes(word)),
  );
};

const isIn = (row: EvidenceRow, state: StateFilter): boolean => {
  if (state === 'unused') return row.targets.length === 0;
  return state === 'expired' ? row.isExpired : row.isUndescribed;
};
