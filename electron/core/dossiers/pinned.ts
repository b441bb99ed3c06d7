import { criteriaSetSchema, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import type { Overlay } from '#shared/criteria/overlay.ts';
import { effectiveSet } from '#shared/criteria/overlays/effective-set.ts';
import { storedOverlaySchema } from '#shared/criteria/overlays/read-overlay.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { procedureSchema, type Procedure } from '#shared/procedures/procedure.ts';
import type { z } from 'zod';
import type { Reader } from '../db/connection.ts';
import { sha256 } from '../journal/journal.ts';
import { selectPinnedJson } from './dossiers.queries.ts';

/** Name of a document that a dossier pins: the hash of its canonical JSON. */
export const pinOf = (document: unknown): { readonly sha256: string; readonly json: string } => {
  const json = canonicalJson(document);
  return { json, sha256: sha256(json) };
};

/** The regulation as this dossier took it over; later versions of the files change nothing here. */
export type Pinned = {
  /** What the dossier is judged with: the State's set with what the province decided. */
  readonly set: CriteriaSet;
  /** The State's set alone, as it was pinned. */
  readonly national: CriteriaSet;
  readonly overlay: Overlay | null;
  readonly procedure: Procedure | null;
};

export const readPinned = (db: Reader, dossier: Dossier): Pinned => {
  const national = readPinnedDocument(db, criteriaSetSchema, dossier.setSha256);
  const overlay = readPinnedOverlay(db, dossier.overlaySha256);
  const procedure =
    dossier.procedureSha256 === null
      ? null
      : readPinnedDocument(db, procedureSchema, dossier.procedureSha256);
  return { set: effectiveSet(national, overlay, dossier.asOf), national, overlay, procedure };
};

export const readPinnedOverlay = (db: Reader, sha256: string | null): Overlay | null =>
  sha256 === null ? null : readPinnedDocument(db, storedOverlaySchema, sha256);

/** Any text of a set that a dossier of this workspace pins or pinned. */
export const readPinnedSet = (db: Reader, sha256: string): CriteriaSet =>
  readPinnedDocument(db, criteriaSetSchema, sha256);

/** What a hash names never changes, so each text is parsed once for each open workspace. */
const parsedPins = new WeakMap<Reader, Map<string, unknown>>();

export const readPinnedDocument = <T>(db: Reader, schema: z.ZodType<T>, sha256: string): T => {
  const known = parsedPins.get(db) ?? new Map<string, unknown>();
  parsedPins.set(db, known);
  if (!known.has(sha256)) known.set(sha256, schema.parse(JSON.parse(pinnedText(db, sha256))));
  return known.get(sha256) as T;
};

const pinnedText = (db: Reader, sha256: string): string => {
  const json = selectPinnedJson(db, sha256);
  if (json === undefined) throw new Error(`pinned document ${sha256} is not in the workspace`);
  return json;
};
