import { findIndicator } from '#shared/criteria/criteria-set.ts';
import { buildProofCovers } from '#shared/dossier/build-proof-covers.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import { readPinned } from '../dossiers/pinned.ts';
import type { Input, Output, PrepareContext } from '../handlers.ts';
import type { Job } from '../jobs/jobs.ts';
import { renderPaper } from '../papers/render-paper.ts';
import { proofsOfDossier } from './proofs-of-dossier.ts';

export const printCovers = async (
  context: PrepareContext,
  asked: Input<'binder.printCovers'>,
  { signal }: Job,
): Promise<Output<'binder.printCovers'>> => {
  const found = proofsOfDossier(context, asked);
  const document = buildProofCovers({
    ...found,
    today: context.today,
    targetName: namesOf(context, asked.dossierId),
  });
  const { sha256, pages } = await renderPaper(context, { document, format: 'pdf', signal });
  return { name: `to-bia-minh-chung-${found.year}.pdf`, sha256, pages };
};

const namesOf = ({ db }: PrepareContext, dossierId: string): ((target: string) => string) => {
  const { set } = readPinned(db, existingDossier(db, dossierId));
  return (target) => {
    if (target === 'direction') return 'văn bản chỉ đạo';
    const indicator = findIndicator(set, target);
    return indicator ? `chỉ tiêu ${target} ${indicator.name}` : 'điều kiện xét, công nhận';
  };
};
