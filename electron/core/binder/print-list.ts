import { buildProofList } from '#shared/dossier/build-proof-list.ts';
import type { Input, Output, PrepareContext } from '../handlers.ts';
import type { Job } from '../jobs/jobs.ts';
import { renderPaper } from '../papers/render-paper.ts';
import { proofsOfDossier } from './proofs-of-dossier.ts';

export const printList = async (
  context: PrepareContext,
  { format, ...asked }: Input<'binder.printList'>,
  { signal }: Job,
): Promise<Output<'binder.printList'>> => {
  const found = proofsOfDossier(context, asked);
  const document = buildProofList({ ...found, today: context.today });
  const { sha256, pages } = await renderPaper(context, { document, format, signal });
  return { name: `danh-sach-minh-chung-${found.year}.${format}`, sha256, pages };
};
