import { createHash } from 'node:crypto';
import type { DossierData } from '#shared/exchange/dossier-data.ts';
import type { FileData } from '#shared/exchange/data/file-data.ts';
import {
  isHouseholdRegister,
  personalSpans,
  type PersonalKind,
} from '#shared/exchange/redact/personal-data.ts';
import { cleanPhoto } from '#shared/exchange/redact/photo-bytes.ts';
import {
  redactDossierData,
  type LookedFile,
  type RedactionReport,
} from '#shared/exchange/redact/redact-dossier-data.ts';
import { readPageTexts } from '../../evidence/page-texts.ts';
import type { QueryContext } from '../../handlers.ts';

type Context = Pick<QueryContext, 'store'>;

export type PublicCopy = {
  readonly data: DossierData;
  readonly report: RedactionReport;
  /** Bytes of photos that go in cleaned, by their path; every other file is the stored one. */
  readonly cleaned: ReadonlyMap<string, Uint8Array>;
};

/**
 * The copy of a dossier that everybody may see. Files are looked through one after another, for the words of each have
 * to be in memory; `onFile` is called before each, and may throw to stop.
 */
export const publicCopyOf = async (
  context: Context,
  data: DossierData,
  onFile: (path: string) => void = () => undefined,
): Promise<PublicCopy> => {
  const looked = new Map<string, LookedFile>();
  const cleaned = new Map<string, Uint8Array>();
  for (const file of data.files) {
    onFile(file.path);
    // One at a time on purpose: a package has hundreds of files of up to 128 MB.
    const { bytes, ...seen } = await lookAt(context, file);
    looked.set(file.path, seen);
    if (bytes) cleaned.set(file.path, bytes);
  }
  return { ...redactDossierData(data, withPapers(data, looked)), cleaned };
};

type Seen = LookedFile & { readonly bytes: Uint8Array | null };

const lookAt = async (context: Context, file: FileData): Promise<Seen> => {
  if (file.mediaType.startsWith('image/')) return lookAtPhoto(context, file);
  const pages = await readPageTexts(context, file);
  const isRead = pages.length > 0 && pages.every((page) => page.trim() !== '');
  return { kinds: kindsIn(pages), isRead, cleaned: null, bytes: null };
};

const kindsIn = (pages: readonly string[]): readonly PersonalKind[] => {
  const found = pages.flatMap((page) => [
    ...personalSpans(page).map(({ kind }) => kind),
    ...(isHouseholdRegister(page) ? (['household-name'] as const) : []),
  ]);
  return [...new Set(found)].toSorted();
};

/** A photo has no words to read; what it shows is what the office chose to show. */
const lookAtPhoto = async (
  { store }: Context,
  { sha256, mediaType, role }: FileData,
): Promise<Seen> => {
  const isPhoto = role === 'proof' || role === 'cited-proof';
  const bytes = isPhoto ? cleanPhoto(await store.read(sha256), mediaType) : null;
  if (bytes === null) return { kinds: [], isRead: false, cleaned: null, bytes: null };
  const cleaned = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sizeBytes: bytes.length,
  };
  return { kinds: [], isRead: true, cleaned, bytes };
};

/** DOCX and XLSX of a paper say what its PDF says, word for word. */
const withPapers = (
  { papers }: DossierData,
  looked: ReadonlyMap<string, LookedFile>,
): ReadonlyMap<string, LookedFile> => {
  const of = new Map(looked);
  for (const { files } of papers) {
    const pdf = files.find(({ format }) => format === 'pdf');
    const seen = pdf && looked.get(pdf.path);
    if (seen) for (const { path } of files) of.set(path, seen);
  }
  return of;
};
