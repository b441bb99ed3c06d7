import type { Day } from '#shared/kernel/day.ts';

/** What a bound dossier is made of, before any file is opened. Plain data: it goes to a thread. */
export type BookPlan = {
  readonly title: string;
  /** Printed into file properties instead of a clock. */
  readonly day: Day;
  readonly cover: BookCover;
  /** Papers of the procedure, in its order. */
  readonly papers: readonly BookPaper[];
  /** Criteria with the places of their proofs, in the order of the binder. */
  readonly groups: readonly BookGroup[];
  /** Every proof once, at its first place. */
  readonly proofs: readonly BookProof[];
};

export type BookCover = {
  /** Body that receives the dossier and the unit, in capitals. */
  readonly issuer: readonly string[];
  readonly title: readonly string[];
  readonly year: string;
  readonly place: string;
};

export type BookPaper = {
  readonly paper: string;
  readonly name: string;
  /** "203/BC-UBND" of a signed paper, else empty. */
  readonly number: string;
  readonly file: BookFileRef;
};

/** A stored file; the path is null where the store has lost it. */
export type BookFileRef = {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly path: string | null;
};

export type BookGroup = { readonly title: string; readonly places: readonly BookPlace[] };

/** "17.1-03": one use of a proof. */
export type BookPlace = {
  readonly code: string;
  readonly proofId: string;
  /** The page that is cited here and its file; null for the whole proof. */
  readonly cited: { readonly fileId: string; readonly page: number } | null;
};

export type BookProof = {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** All its places, the one where it is bound first. */
  readonly codes: readonly string[];
  /** "Hộp 03, Tập 2": where the paper original lies; empty where nobody wrote it down. */
  readonly original: string;
  readonly files: readonly BookFileRef[];
};

/** Which copy of a signed paper is bound: the scan with its seal, or the file the program made, whose words are links. */
export const signedCopies = ['scan', 'made'] as const;
export type SignedCopies = (typeof signedCopies)[number];

/** Why pages of a file are not in the book; the words of each are in the messages and on its separator page. */
export const unboundReasons = ['encrypted', 'broken', 'format', 'missing', 'no-file'] as const;
export type UnboundReason = (typeof unboundReasons)[number];

/** A file, or a proof without one, that stands in the book as a page that says so. */
export type Unbound = {
  readonly label: string;
  readonly code: string;
  /** Empty for a proof without a file. */
  readonly file: string;
  readonly reason: UnboundReason;
};
