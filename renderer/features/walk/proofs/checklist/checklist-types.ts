import type { OutputOf } from '../../../../bridge/client.ts';

export type ChecklistItem = OutputOf<'checklist.dossier'>['targets'][number]['items'][number];
export type CheckedProof = NonNullable<ChecklistItem['proof']>;

export type RowActions = {
  /** Shows the proof below. */
  readonly onChoose: (evidenceId: string) => void;
  /** A proof that was just added has to be described. */
  readonly onAdded: (evidenceId: string) => void;
  /** Opens what is known of the proof. */
  readonly onDescribe: (evidenceId: string) => void;
};
