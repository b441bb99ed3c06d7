import { newestVersion, isSigned } from '#shared/dossier/paper-state.ts';
import { checkSigning } from '#shared/dossier/sign-check.ts';
import type { PaperVersion } from '#shared/dossier/dossier.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import type { FactRecord } from '#shared/dossier/outline/fact-record.ts';
import { jointWith } from '#shared/dossier/joint.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { unitFullName } from '#shared/units/unit.ts';
import type { CommandContext, PrepareContext } from '../handlers.ts';
import { build, shaOf } from './build.ts';
import { gatherSource } from './gather-source.ts';
import { keepFacts } from './kept-facts.ts';
import { selectPaperVersions } from './papers.queries.ts';
import { paperChoiceRecords, paperVersionRecords } from './papers.records.ts';

type Signed = {
  readonly source: DossierSource;
  readonly facts: FactRecord;
  /** The version as it is signed in the dossier it was signed from. */
  readonly signed: PaperVersion;
  /** What was printed differs from what would be made today. */
  readonly isStale: boolean;
};

/** The same paper in another dossier of the batch. */
export type JointCopy = {
  readonly dossierId: string;
  readonly unit: string;
  readonly documentSha256: string;
  readonly factsSha256: string | null;
  /** Number and day of an earlier paper of this dossier that the new one follows. */
  readonly follows: PaperVersion | null;
};

/** What stands in the other dossiers once a joint paper is signed; empty for a paper of one dossier alone. */
export const jointCopies = (context: PrepareContext, joint: Signed): Promise<JointCopy[]> =>
  Promise.all(
    jointWith(joint.source, joint.facts)
      .filter(({ versions }) => !hasSame(newestVersion(versions, joint.signed.paper), joint.signed))
      .map((other) => copyFor(context, joint, other)),
  );

const copyFor = async (
  context: PrepareContext,
  { source, signed, isStale }: Signed,
  { dossier, unit }: DossierSource,
): Promise<JointCopy> => {
  const { paper } = signed;
  const other = asChosen(gatherSource(context, dossier.id), source, paper);
  const newest = newestVersion(other.versions, paper);
  const follows = newest && isSigned(newest) ? newest : null;
  assertFollows(other, follows, lastSigned(source, paper));
  assertSignable(other, signed);
  const copy = { dossierId: dossier.id, unit: unitFullName(unit), follows };
  if (isStale) {
    const { documentSha256, factsSha256 } = signed;
    return { ...copy, documentSha256, factsSha256 };
  }
  const made = build(context, { paper, source: other, numbered: false });
  const factsSha256 = await keepFacts(context, made.facts);
  return { ...copy, documentSha256: shaOf(made), factsSha256 };
};

/** Who signs is chosen once: the paper is one. */
const asChosen = (other: DossierSource, own: DossierSource, paper: string): DossierSource => ({
  ...other,
  choices: [
    ...other.choices.filter((choice) => choice.paper !== paper),
    ...own.choices.filter((choice) => choice.paper === paper),
  ],
});

const hasSame = (
  one: PaperVersion | null,
  { number, signedOn }: Pick<PaperVersion, 'number' | 'signedOn'>,
): boolean => one !== null && one.number === number && one.signedOn === signedOn;

const lastSigned = ({ versions }: DossierSource, paper: string): PaperVersion | null =>
  newestVersion(
    versions.filter((version) => isSigned(version)),
    paper,
  );

/** A paper that was signed for another dossier alone is never overwritten; one that both had is followed by the next. */
const assertFollows = (
  { unit }: DossierSource,
  theirs: PaperVersion | null,
  ours: PaperVersion | null,
): void => {
  if (theirs === null || (ours !== null && hasSame(theirs, ours))) return;
  refuse('paper.jointSigned', { unit: unitFullName(unit), number: theirs.number ?? '' });
};

/** Number and day have to fit every dossier: after its figures, and given to no other paper of the body there. */
const assertSignable = (other: DossierSource, signed: PaperVersion): void => {
  const { paper, number, signedOn } = signed;
  const unsigned = { ...signed, number: null, signedOn: null, version: Number.MAX_SAFE_INTEGER };
  const source = { ...other, versions: [unsigned, ...other.versions] };
  const checked = checkSigning(source, { paper, number, signedOn, hasScan: true });
  if (!checked.ok) refuse(checked.error.code, checked.error.details, checked.error.field);
};

/** Writes the signed paper into the other dossiers, in the same change as into its own. */
export const recordJointCopies = (
  context: CommandContext,
  signed: Omit<PaperVersion, 'id'>,
  copies: readonly JointCopy[],
): void => {
  for (const copy of copies) recordCopy(context, signed, copy);
};

const recordCopy = (
  context: CommandContext,
  signed: Omit<PaperVersion, 'id'>,
  { dossierId, unit, documentSha256, factsSha256, follows }: JointCopy,
): void => {
  const { db, records, newId } = context;
  const { paper } = signed;
  // Read again: somebody may have signed it there while this was being rendered.
  const before = newestVersion(selectPaperVersions(db, dossierId), paper);
  const open = before && !isSigned(before) ? before : null;
  if (before && !open && before.id !== follows?.id)
    refuse('paper.jointSigned', { unit, number: before.number ?? '' });
  const version = open?.version ?? (before?.version ?? 0) + 1;
  const own = { dossierId, version, documentSha256, factsSha256 };
  records.put(paperVersionRecords, open?.id ?? newId(), { ...signed, ...own });
};

/** Who signs a joint paper is chosen in every dossier at once. */
export const chooseJointSigner = (
  context: CommandContext,
  { source, paper, termId }: { source: DossierSource; paper: string; termId: string | null },
): void => {
  const { facts } = build(context, { paper, source, numbered: false });
  for (const { dossier } of [source, ...jointWith(source, facts)]) {
    const fields = { dossierId: dossier.id, paper, signerTermId: termId };
    context.records.put(paperChoiceRecords, keyId('choice', dossier.id, paper), fields);
  }
};
