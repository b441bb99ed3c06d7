import type { Overlay, OverlayLevel, OverlayParts } from '#shared/criteria/overlay.ts';
import { checkOverlay } from '#shared/criteria/overlays/check-overlay.ts';
import { accepted } from '#shared/kernel/accepted.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { CommandContext, Input, Output } from '../handlers.ts';
import { sha256 } from '../journal/journal.ts';
import { selectOverlay } from './criteria.queries.ts';
import { overlayRecords } from './criteria.records.ts';
import { existingSet } from './set-library.ts';

export const hashOfOverlay = (overlay: Overlay): string => sha256(canonicalJson(overlay));

/** An overlay as the officer typed it; another text of it is its next version. */
export const saveOverlay = (
  context: CommandContext,
  { id = context.newId(), ...input }: Input<'criteria.saveOverlay'>,
): Output<'criteria.saveOverlay'> => {
  const before = selectOverlay(context.db, id);
  const version = before?.version ?? 1;
  const typed = signed(context, { format: 'ntm-overlay/2', id, version, ...input });
  const isSame = before !== undefined && hashOfOverlay(before) === hashOfOverlay(typed);
  const overlay = before && !isSame ? { ...typed, version: version + 1 } : typed;
  putOverlay(context, overlay);
  return { overlayId: id, version: overlay.version };
};

/** Checks an overlay against the newest text of its set and keeps it. */
export const putOverlay = (context: CommandContext, overlay: Overlay): void => {
  const { id, title, provinceName, baseSetId } = overlay;
  accepted(checkOverlay(overlay, existingSet(context, baseSetId).set));
  const json = canonicalJson(overlay);
  context.records.put(overlayRecords, id, { title, provinceName, baseSetId, json });
};

export const removeOverlay = (
  { db, records }: CommandContext,
  { overlayId }: Input<'criteria.removeOverlay'>,
): Output<'criteria.removeOverlay'> => {
  if (!selectOverlay(db, overlayId)) refuse('record.notFound', { entity: 'overlay' });
  records.remove(overlayRecords, overlayId);
  return {};
};

/** Whoever lets a line stand below the State's level is named in it, with the day. */
export const signed = (
  { officer, today }: Pick<CommandContext, 'officer' | 'today'>,
  overlay: Overlay,
): Overlay => {
  const sign = <Line extends OverlayLevel | OverlayParts>(line: Line): Line =>
    line.belowNational && line.belowNational.confirmedOn === undefined
      ? {
          ...line,
          belowNational: { ...line.belowNational, confirmedBy: officer, confirmedOn: today },
        }
      : line;
  return { ...overlay, levels: overlay.levels.map(sign), parts: overlay.parts.map(sign) };
};
