import type { PinnedText } from '#shared/exchange/data/pinned-text.ts';
import { z } from 'zod';
import type { Assessment } from '../../assessments/load-assessment.ts';
import type { Reader } from '../../db/connection.ts';
import { selectPinnedJson } from '../../dossiers/dossiers.queries.ts';

type Texts = {
  readonly set: PinnedText;
  readonly overlay: PinnedText | null;
  readonly procedure: PinnedText | null;
};

/** The texts that the dossier pins, word for word as they are stored. */
export const pinnedTexts = (
  db: Reader,
  { dossier, national, overlay, procedure }: Assessment,
): Texts => ({
  set: pinnedText(db, dossier.setSha256, national),
  overlay: overlay && dossier.overlaySha256 ? pinnedText(db, dossier.overlaySha256, overlay) : null,
  procedure:
    procedure && dossier.procedureSha256
      ? pinnedText(db, dossier.procedureSha256, procedure)
      : null,
});

type Named = { readonly id: string; readonly title: string; readonly version?: number };

const pinnedText = (db: Reader, sha256: string, { id, title, version }: Named): PinnedText => {
  const json = selectPinnedJson(db, sha256);
  if (json === undefined) throw new Error(`pinned document ${sha256} is not in the workspace`);
  const document = z.record(z.string(), z.unknown()).parse(JSON.parse(json));
  return { id, title, version: version ?? null, sha256, document };
};
