import { readFile } from 'node:fs/promises';
import type { Overlay } from '#shared/criteria/overlay.ts';
import { readOverlayDocument } from '#shared/criteria/overlays/read-overlay.ts';
import { doubtfulLines, type LineStanding } from '#shared/criteria/overlays/standings.ts';
import { isRecord } from '#shared/criteria/sheets/plain-record.ts';
import { accepted } from '#shared/kernel/accepted.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import {
  withPreparation,
  type CommandContext,
  type Input,
  type Output,
  type QueryContext,
} from '../handlers.ts';
import { selectOverlay } from './criteria.queries.ts';
import { parseJsonFile } from './parse-json-file.ts';
import { hashOfOverlay, putOverlay, signed } from './save-overlay.ts';
import { existingSet } from './set-library.ts';

type Asked = Input<'criteria.importOverlay'>;

const largestBytes = 5 * 1024 * 1024;

/** An overlay from a file: it takes the place of the one with its id, and undo brings that one back. */
export const importOverlay = withPreparation(
  (context, { uploadId }: Asked) => readOverlayFile(context, uploadId),
  (context, { belowNationalReason }, read): Output<'criteria.importOverlay'> => {
    const { set } = existingSet(context, read.baseSetId);
    const doubtful = doubtfulLines(read, set);
    const arrived = signed(context, withReason(read, doubtful, belowNationalReason));
    const { overlay, known, renumbered } = numbered(context, arrived);
    if (!known) putOverlay(context, overlay);
    return {
      ...countsOf(overlay),
      sha256: hashOfOverlay(overlay),
      doubtful: doubtfulLines(overlay, set).map(({ code, standing, line }) => ({
        code,
        standing: standing === 'below' ? 'below' : 'unlike',
        reason: line.belowNational?.reason ?? '',
      })),
      known,
      renumbered,
    };
  },
);

const readOverlayFile = async (
  { store }: Pick<QueryContext, 'store'>,
  uploadId: string,
): Promise<Overlay> => {
  const { name, sizeBytes, path } = store.staged(uploadId);
  if (sizeBytes > largestBytes) refuse('import.tooLarge', { name });
  const value = parseJsonFile(name, await readFile(path));
  if (!isRecord(value)) return refuse('import.unknownFormat', { name });
  const { sha256, ...document } = value;
  const overlay = accepted(readOverlayDocument(document));
  if (sha256 !== undefined && sha256 !== hashOfOverlay(overlay))
    refuse('overlay.hashMismatch', { overlay: overlay.title });
  return overlay;
};

/** The reason the officer gave goes to the lines that need one and brought none. */
const withReason = (
  overlay: Overlay,
  doubtful: readonly LineStanding[],
  reason: string | undefined,
): Overlay => {
  if (reason === undefined) return overlay;
  const open = new Set(doubtful.map(({ field }) => field));
  const belowNational = { reason, confirmedBy: '' };
  return {
    ...overlay,
    levels: overlay.levels.map((line, at) =>
      open.has(`levels.${at}`) && !line.belowNational ? { ...line, belowNational } : line,
    ),
    parts: overlay.parts.map((line, at) =>
      open.has(`parts.${at}`) && !line.belowNational ? { ...line, belowNational } : line,
    ),
  };
};

/** Two texts of one overlay never have one number: a text that comes late gets the next. */
const numbered = ({ db }: CommandContext, overlay: Overlay) => {
  const before = selectOverlay(db, overlay.id);
  if (!before || overlay.version > before.version)
    return { overlay, known: false, renumbered: false };
  const asBefore = { ...overlay, version: before.version };
  return hashOfOverlay(asBefore) === hashOfOverlay(before)
    ? { overlay: before, known: true, renumbered: false }
    : { overlay: { ...overlay, version: before.version + 1 }, known: false, renumbered: true };
};

const countsOf = ({ id, version, title, baseSetId, ...lines }: Overlay) => ({
  id,
  version,
  title,
  baseSetId,
  levels: lines.levels.length,
  indicators: lines.indicators.length,
  parts: lines.parts.length,
  exemptions: lines.notApplicable.rules.length,
});
