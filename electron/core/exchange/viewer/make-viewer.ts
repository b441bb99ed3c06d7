import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DossierData } from '#shared/exchange/dossier-data.ts';
import { fillPage } from '#shared/exchange/viewer/fill-page.ts';
import { viewerData, type ViewerAbout } from '#shared/exchange/viewer/viewer-data.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { QueryContext } from '../../handlers.ts';

/** The page by which a package is read in any browser; it goes to `data/` beside the files it leads to (viewerPath). */
export const makeViewer = async (
  { options }: Pick<QueryContext, 'options'>,
  about: ViewerAbout,
  data: DossierData,
): Promise<Uint8Array> => {
  if (options.viewerPage === undefined) throw new Error('this host named no built viewer');
  const page = await readFile(options.viewerPage, 'utf8');
  const dossierSha256 = createHash('sha256').update(canonicalJson(data)).digest('hex');
  return Buffer.from(fillPage(page, viewerData(about, data, dossierSha256)));
};
