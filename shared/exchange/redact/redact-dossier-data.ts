import { dossierDataSchema, type DossierData } from '../dossier-data.ts';
import type { FileData } from '../data/file-data.ts';
import type { ProofData } from '../data/proof-data.ts';
import type { PersonalKind } from './personal-data.ts';
import { redactTexts, type Removal } from './redact-texts.ts';

/** What was seen when a file was looked through for personal data. */
export type LookedFile = {
  /** Kinds found in its words; nothing inside a file can be taken out. */
  readonly kinds: readonly PersonalKind[];
  /** Its words could be read: a scan has none. */
  readonly isRead: boolean;
  /** The same photo without the place it was taken at, which then goes in its stead. */
  readonly cleaned: { readonly sha256: string; readonly sizeBytes: number } | null;
};

/** marked: the office says it holds personal data; found: its words do; unread: nobody can tell. */
export const leftOutReasons = ['marked', 'found', 'unread'] as const;

export type LeftOut = {
  readonly path: string;
  /** "MC-012" of a proof, "P02" of a paper. */
  readonly label: string;
  readonly title: string;
  readonly reason: (typeof leftOutReasons)[number];
  readonly kinds: readonly PersonalKind[];
};

/** What was removed: kind, place and number, never the value. */
export type RedactionReport = {
  readonly removals: readonly Removal[];
  readonly leftOut: readonly LeftOut[];
  /** Photos whose hidden place, time and camera were taken out. */
  readonly cleanedPhotos: readonly string[];
};

export type Redaction = { readonly data: DossierData; readonly report: RedactionReport };

/**
 * The dossier for everybody (F67): free texts without identity, telephone and account numbers, names of households and
 * places of photos; without the files that hold such, are marked to, or can't be looked through.
 */
export const redactDossierData = (
  data: DossierData,
  looked: ReadonlyMap<string, LookedFile>,
): Redaction => {
  const leftOut = data.files.flatMap((file) => leaveOut(data, file, looked.get(file.path)));
  const gone = new Set(leftOut.map(({ path }) => path));
  const files = data.files
    .filter(({ path }) => !gone.has(path))
    .map((file) => ({ ...file, ...looked.get(file.path)?.cleaned, name: '' }));
  const photos = data.proofs.map(withoutPlace);
  const kept = withoutFiles({ ...data, files, proofs: photos.map(({ proof }) => proof) }, gone);
  const { criteria, conditions, proofs, papers } = kept;
  const texts = redactTexts({ criteria, conditions, proofs, papers }, '');
  const redacted = dossierDataSchema.parse({ ...kept, ...Object(texts.value), isPublicCopy: true });
  const removals = [...photos.flatMap((one) => one.removals), ...texts.removals.map(withoutSlash)];
  const cleanedPhotos = files.flatMap(({ path }) => (looked.get(path)?.cleaned ? [path] : []));
  return { data: redacted, report: { removals, leftOut, cleanedPhotos } };
};

const withoutSlash = (removal: Removal): Removal => ({
  ...removal,
  place: removal.place.replace(/^\//, ''),
});

const leaveOut = (
  { proofs, papers }: DossierData,
  { path, of }: FileData,
  looked: LookedFile | undefined,
): readonly LeftOut[] => {
  const proof = proofs.find(({ id }) => id === of);
  const label = proof?.label ?? of;
  const title = proof?.title ?? papers.find(({ id }) => id === of)?.title ?? '';
  const kinds = looked?.kinds ?? [];
  const named = { path, label, title, kinds };
  if (proof?.hasPersonalData) return [{ ...named, reason: 'marked' }];
  if (kinds.length > 0) return [{ ...named, reason: 'found' }];
  return looked?.isRead ? [] : [{ ...named, reason: 'unread' }];
};

const withoutPlace = (proof: ProofData): { proof: ProofData; removals: readonly Removal[] } => {
  if (proof.form !== 'photo' || proof.village === '') return { proof, removals: [] };
  const place = `proofs/${proof.code}/village`;
  return {
    proof: { ...proof, village: '' },
    removals: [{ kind: 'photo-place', place, count: 1 }],
  };
};

/** Nothing names a file that is not there. */
const withoutFiles = (data: DossierData, gone: ReadonlySet<string>): DossierData => {
  const kept = (path: string | null): string | null => (path && gone.has(path) ? null : path);
  return {
    ...data,
    proofs: data.proofs.map((proof) => ({
      ...proof,
      files: proof.files.filter((path) => !gone.has(path)),
      uses: proof.uses.map((use) => ({ ...use, path: kept(use.path) })),
    })),
    papers: data.papers.map((paper) => ({
      ...paper,
      files: paper.files.filter(({ path }) => !gone.has(path)),
      scan: kept(paper.scan),
      cites: paper.cites.map((one) => ({ ...one, path: kept(one.path) })),
    })),
  };
};
