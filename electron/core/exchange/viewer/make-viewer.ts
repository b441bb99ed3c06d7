import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DossierData } from '#shared/exchange/dossier-data.ts';
import { fillPage } from '#shared/exchange/viewer/fill-page.ts';
import { viewerData, type ViewerAbout } from '#shared/exchange/viewer/viewer-data.ts';
import type { QueryContext } from '../../handlers.ts';

type Packed = {
  readonly about: ViewerAbout;
  readonly data: DossierData;
  /** The bytes of dossier.json in the package: findings name them by their hash. */
  readonly dossierJson: Uint8Array;
};

/**
 * The page by which a package is read in any browser; it goes to `data/` beside the files it leads to (viewerPath). Null
 * where the host named no built page: every host of a user does, a test of something else need not build one.
 */
export const makeViewer = async (
  { options }: Pick<QueryContext, 'options'>,
  { about, data, dossierJson }: Packed,
): Promise<Uint8Array | null> => {
  if (options.viewerPage === undefined) return null;
  const page = await readFile(options.viewerPage, 'utf8');
  const dossierSha256 = createHash('sha256').update(dossierJson).digest('hex');
  return Buffer.from(fillPage(page, viewerData(about, data, dossierSha256)));
};
