import type { CriteriaSet } from '#shared/criteria/criteria-set.ts';
import type { Overlay } from '#shared/criteria/overlay.ts';
import { overlayFault } from '#shared/criteria/overlays/check-overlay.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { chooseProcedure } from '#shared/procedures/choose-procedure.ts';
import type { Procedure } from '#shared/procedures/procedure.ts';
import { selectOverlay } from '../criteria/criteria.queries.ts';
import { findSetOn } from '../criteria/set-library.ts';
import type { Reader } from '../db/connection.ts';
import type { CommandContext, QueryContext } from '../handlers.ts';
import { selectUnit } from '../units/units.queries.ts';
import { dossierRecords, pinnedDocumentRecords } from './dossiers.records.ts';
import { pinOf, readPinned, readPinnedOverlay } from './pinned.ts';
import { overlayOfProvince } from './province-overlay.ts';
import { newestOf as newestText, proceduresInUse } from './procedure-library.ts';

type Kind = 'criteria-set' | 'overlay' | 'procedure';
type Pinnable = CriteriaSet | Overlay | Procedure;

/** Copies the document into the workspace, once a content, and answers with its hash. */
export const pin = ({ records }: CommandContext, kind: Kind, document: Pinnable): string => {
  const { sha256, json } = pinOf(document);
  if (!records.find(pinnedDocumentRecords, sha256)) {
    records.put(pinnedDocumentRecords, sha256, { kind, json });
  }
  return sha256;
};

/** Which of the dossier's pins have a newer text in the program or the workspace. */
export const outdatedPins = (
  context: QueryContext,
  dossier: Dossier,
): { kind: Kind; outdated: boolean }[] =>
  (['criteria-set', 'overlay', 'procedure'] as const).map((kind) => {
    const newest = newestOf(context, dossier, kind);
    const pinned = pinnedSha(context.db, dossier, kind);
    return { kind, outdated: newest !== null && pinOf(newest).sha256 !== pinned };
  });

/** Takes the newest text over; answers stay, because they name indicators by code. */
export const repin = (context: CommandContext, dossier: Dossier, kind: Kind): void => {
  if (kind === 'overlay') return takeOverlay(context, dossier, newestOverlay(context.db, dossier));
  const newest = newestOf(context, dossier, kind);
  if (newest === null) return;
  const sha256 = pin(context, kind, newest);
  const patch = pinPatch[kind](sha256, newest.id);
  context.records.update(dossierRecords, dossier.id, {
    ...patch,
    ...('setSha256' in patch && answersFrom(dossier)),
  });
};

/** Answers stay those to the text they were given to, until each was looked at again. */
export const answersFrom = ({ answersFromSha256, setSha256 }: Dossier) => ({
  answersFromSha256: answersFromSha256 ?? setSha256,
});

/** A dossier made before its province had decided takes on the overlay itself, not only its text. */
const takeOverlay = (context: CommandContext, dossier: Dossier, newest: Overlay | null): void => {
  if (newest !== null) pinOverlay(context, dossier, newest);
};

/** From now on this overlay binds the dossier; one that does not fit its text of the set is refused. */
export const pinOverlay = (context: CommandContext, dossier: Dossier, overlay: Overlay): void => {
  const fault = overlayFault(overlay, readPinned(context.db, dossier).national);
  if (fault) refuse(fault.code, fault.details, fault.field);
  const overlaySha256 = pin(context, 'overlay', overlay);
  context.records.update(dossierRecords, dossier.id, { overlayId: overlay.id, overlaySha256 });
};

const pinPatch = {
  'criteria-set': (sha256: string) => ({ setSha256: sha256 }),
  procedure: (sha256: string, procedureId: string) => ({ procedureSha256: sha256, procedureId }),
};

const pinnedSha = (db: Reader, dossier: Dossier, kind: Kind): string | null => {
  if (kind === 'criteria-set') return dossier.setSha256;
  if (kind === 'procedure') return dossier.procedureSha256;
  // One pinned in an older format says the same in the newest: its content is compared, not its bytes.
  const overlay = readPinnedOverlay(db, dossier.overlaySha256);
  return overlay && pinOf(overlay).sha256;
};

const newestOf = (context: QueryContext, dossier: Dossier, kind: Kind): Pinnable | null => {
  const { db } = context;
  if (kind === 'criteria-set') return findSetOn(context, dossier.setId, dossier.asOf)?.set ?? null;
  if (kind === 'procedure') return newestProcedure(context, dossier);
  return newestOverlay(db, dossier);
};

/** Of the text it goes by, own or the program's; a dossier made before its regime had one takes what is in use now. */
const newestProcedure = (context: QueryContext, dossier: Dossier): Procedure | null => {
  const { procedure, set } = readPinned(context.db, dossier);
  if (procedure) return newestText(context, procedure);
  const all = proceduresInUse(context);
  const { level } = set;
  const known = all.find(({ id }) => id === dossier.procedureId);
  return known ?? chooseProcedure(all, { ...dossier, level }) ?? null;
};

const newestOverlay = (db: Reader, { overlayId, unitId, setId }: Dossier): Overlay | null => {
  if (overlayId !== null) return selectOverlay(db, overlayId) ?? null;
  const unit = selectUnit(db, unitId);
  return unit ? (overlayOfProvince(db, unit, setId) ?? null) : null;
};
