import { buildProofMatrix } from '#shared/dossier/build-proof-matrix.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import { readPinned } from '../dossiers/pinned.ts';
import type { Input, Output, PrepareContext } from '../handlers.ts';
import type { Job } from '../jobs/jobs.ts';
import { renderPaper } from '../papers/render-paper.ts';
import { proofsOfDossier } from './proofs-of-dossier.ts';

/** A workbook alone: seventy columns fit no page. */
export const printMatrix = async (
  context: PrepareContext,
  asked: Input<'binder.printMatrix'>,
  { signal }: Job,
): Promise<Output<'binder.printMatrix'>> => {
  const found = proofsOfDossier(context, asked);
  const { set } = readPinned(context.db, existingDossier(context.db, asked.dossierId));
  const indicators = set.criteria.flatMap((criterion) => criterion.indicators);
  const document = buildProofMatrix({ ...found, indicators, today: context.today });
  const { sha256, pages } = await renderPaper(context, { document, format: 'xlsx', signal });
  return { name: `ma-tran-minh-chung-${found.year}.xlsx`, sha256, pages };
};
