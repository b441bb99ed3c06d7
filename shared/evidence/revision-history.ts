import type { Evidence, EvidenceFile } from './evidence.ts';
import { revisedFieldsSchema, type EvidenceRevision, type RevisedFields } from './revision.ts';

/** One state of a proof: its files, what was known of it, who made it so, when and why. */
export type RevisionView = {
  /** Null for the first one. */
  readonly id: string | null;
  readonly revision: number;
  readonly isCurrent: boolean;
  /** Empty for a proof whose beginning nobody wrote down. */
  readonly madeAt: string;
  readonly person: string;
  readonly reason: string;
  readonly fromEvidenceId: string | null;
  readonly known: RevisedFields;
  readonly files: readonly EvidenceFile[];
};

type Beginning = { readonly at: string; readonly person: string };

type Given = {
  readonly evidence: Evidence;
  /** Current and superseded ones. */
  readonly files: readonly EvidenceFile[];
  readonly revisions: readonly EvidenceRevision[];
  readonly begun: Beginning;
};

/** By number; of two that have the same one the earlier made comes first. */
export const byRevision = (a: EvidenceRevision, b: EvidenceRevision): number =>
  a.revision - b.revision ||
  (a.madeAt === b.madeAt ? compare(a.id, b.id) : compare(a.madeAt, b.madeAt));

const compare = (a: string, b: string): number => (a < b ? -1 : 1);

/** The number the next revision gets. */
export const nextRevision = (revisions: readonly EvidenceRevision[]): number =>
  Math.max(1, ...revisions.map(({ revision }) => revision)) + 1;

/** Every state a proof was in, newest first. What two machines made at the same time stands there twice. */
export const revisionHistory = ({
  evidence,
  files,
  revisions,
  begun,
}: Given): readonly RevisionView[] => {
  const steps = revisions.toSorted(byRevision);
  const placeOf = (id: string | null): number => steps.findIndex((step) => step.id === id) + 1;
  const filesAt = (place: number): readonly EvidenceFile[] =>
    files.filter(
      ({ revisionId, supersededById }) =>
        placeOf(revisionId) <= place &&
        (supersededById === null || placeOf(supersededById) > place),
    );
  const first = { id: null, revision: 1, reason: '', fromEvidenceId: null };
  const made = [{ ...first, madeAt: begun.at, person: begun.person }, ...steps];
  return made
    .map(({ id, revision, madeAt, person, reason, fromEvidenceId }, place) => ({
      id,
      revision,
      madeAt,
      person,
      reason,
      fromEvidenceId,
      isCurrent: place === steps.length,
      // A record keeps what was known before it, so what a revision says stands in the next one.
      known: revisedFieldsSchema.parse(steps[place] ?? evidence),
      files: filesAt(place),
    }))
    .toReversed();
};

/** The number of the revision a file came in with. */
export const revisionOfFile = (
  { revisionId }: Pick<EvidenceFile, 'revisionId'>,
  revisions: readonly Pick<EvidenceRevision, 'id' | 'revision'>[],
): number => revisions.find(({ id }) => id === revisionId)?.revision ?? 1;
