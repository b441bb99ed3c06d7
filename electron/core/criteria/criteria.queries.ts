import type { Overlay } from '#shared/criteria/overlay.ts';
import { storedOverlaySchema } from '#shared/criteria/overlays/read-overlay.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { overlayRecords } from './criteria.records.ts';

export const selectOverlays = (db: Reader): Overlay[] =>
  db
    .all(overlayRecords.row, sql`select * from overlays where removed = 0 order by title`)
    .map(({ json }) => storedOverlaySchema.parse(JSON.parse(json)));

export const selectOverlay = (db: Reader, overlayId: string): Overlay | undefined =>
  selectOverlays(db).find(({ id }) => id === overlayId);
