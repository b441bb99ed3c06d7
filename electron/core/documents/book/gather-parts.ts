import { readFile } from 'node:fs/promises';
import type { PDFRef } from '@cantoo/pdf-lib';
import type {
  BookFileRef,
  BookPaper,
  BookPlan,
  BookProof,
  Unbound,
  UnboundReason,
} from '#shared/dossier/book/book-plan.ts';
import type { Breach } from '#shared/dossier/book/conformance.ts';
import type { Bookmark } from './bookmarks.ts';
import type { BookWriter } from './book-writer.ts';
import { carryPages, type Carried } from './carry-pages.ts';
import { findCodes } from './find-codes.ts';
import type { HeldPage } from './held-page.ts';
import { watchBreaches } from './look-for-breaches.ts';
import { openSource } from './open-source.ts';
import { ownBookmarks } from './own-bookmarks.ts';
import type { Fonts } from './stamp.ts';
import { centredLines } from './wrap-words.ts';

export type PaperPart = {
  readonly paper: BookPaper;
  readonly pages: readonly HeldPage[];
  readonly bookmarks: readonly Bookmark[];
};

export type ProofPart = {
  readonly proof: BookProof;
  readonly pages: readonly HeldPage[];
  /** Where the pages of each file begin. */
  readonly starts: ReadonlyMap<string, number>;
};

/** What the pages come from and what became of them. */
export type Gathering = {
  readonly book: BookWriter;
  readonly fonts: Fonts;
  /** A page that says why there is none. */
  readonly explain: (page: Explained) => Promise<readonly HeldPage[]>;
  readonly breaches: Breach[];
  readonly unbound: Unbound[];
  /** Codes of proofs that papers name. */
  readonly codes: readonly string[];
  readonly onFile: (name: string) => void;
};

export type Explained = {
  readonly label: string;
  readonly title: string;
  readonly file: string;
  readonly reason: UnboundReason;
  readonly original: string;
};

/** A paper with its own bookmarks; the proofs it names become links. */
export const gatherPaper = async (work: Gathering, paper: BookPaper): Promise<PaperPart> => {
  const { paper: code, name, file } = paper;
  work.onFile(name);
  const carried = await carryFile(work, file, name);
  if ('reason' in carried) {
    work.unbound.push({ label: code, code, file: file.name, reason: carried.reason });
    const explained = { label: name, title: '', file: file.name, reason: carried.reason };
    return { paper, bookmarks: [], pages: await work.explain({ ...explained, original: '' }) };
  }
  await linkCodes(work, file, carried);
  return { paper, pages: carried.pages, bookmarks: carried.bookmarks };
};

const linkCodes = async (
  { codes }: Gathering,
  { path, mediaType }: BookFileRef,
  { pages }: Carried,
): Promise<void> => {
  if (path === null || mediaType !== 'application/pdf') return;
  for (const { page, rect, code } of await findCodes(await readFile(path), codes)) {
    pages[page]?.links.push({ rect, target: code });
  }
};

/** All files of a proof, one after another; a page in place of each that can't be bound. */
export const gatherProof = async (work: Gathering, proof: BookProof): Promise<ProofPart> => {
  const pages: HeldPage[] = [];
  const starts = new Map<string, number>();
  if (proof.files.length === 0) {
    pages.push(...(await explained(work, proof, { file: '', reason: 'no-file' })));
  }
  for (const file of proof.files) {
    work.onFile(proof.label);
    starts.set(file.id, pages.length);
    const carried = await carryFile(work, file, proof.label);
    const bound =
      'reason' in carried
        ? await explained(work, proof, { file: file.name, reason: carried.reason })
        : captioned(carried, proof, work.fonts);
    pages.push(...bound);
  }
  return { proof, pages, starts };
};

type Missing = Pick<Explained, 'file' | 'reason'>;

const explained = (
  { unbound, explain }: Gathering,
  { label, codes, title, original }: BookProof,
  missing: Missing,
): Promise<readonly HeldPage[]> => {
  unbound.push({ label, code: codes[0] ?? '', ...missing });
  return explain({ label, title, original, ...missing });
};

type CarriedFile = Carried & {
  readonly bookmarks: readonly Bookmark[];
  readonly captionTop: number | null;
};

const carryFile = async (
  { book, breaches }: Gathering,
  file: BookFileRef,
  label: string,
): Promise<CarriedFile | { readonly reason: UnboundReason }> => {
  const source = await openSource(file);
  if ('reason' in source) return source;
  const watch = watchBreaches();
  try {
    const carried = carryPages(book, source.pdf, watch);
    const points = watch.found();
    if (points.length > 0) breaches.push({ label, file: file.name, points });
    const bookmarks = ownBookmarks(source.pdf, carried);
    return { ...carried, bookmarks, captionTop: source.captionTop };
  } catch {
    return { reason: 'broken' };
  }
};

const captionSize = 12;
const caption = { middle: 312, room: 460 };

/** Under a picture stands what it shows. */
const captioned = (
  { pages, captionTop }: CarriedFile,
  { label, title }: BookProof,
  fonts: Fonts,
): readonly HeldPage[] => {
  if (captionTop === null) return pages;
  const place = { ...caption, top: captionTop - 20, size: captionSize };
  pages[0]?.words.push(...centredLines([`${label}. ${title}`], place, fonts).slice(0, 3));
  return pages;
};

/** The page of a cited place: its own page, else the first of the proof. */
export const citedPage = (
  { pages, starts }: ProofPart,
  cited: BookPlan['groups'][number]['places'][number]['cited'],
): PDFRef | undefined => {
  const start = cited && starts.get(cited.fileId);
  const page = cited && start !== null && start !== undefined ? start + cited.page - 1 : 0;
  return (pages[page] ?? pages[0])?.ref;
};
