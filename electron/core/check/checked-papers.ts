import type { CheckedPaper } from '#shared/dossier/check/check-facts.ts';
import { papersOfDossier } from '#shared/procedures/procedure.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import type { QueryContext } from '../handlers.ts';
import { build } from '../papers/build.ts';
import { paperViews } from '../papers/paper-views.ts';

/** Each paper of the dossier itself with its state, its gaps and the text it would print now. */
export const checkedPapers = async (
  context: QueryContext,
  source: DossierSource,
): Promise<readonly CheckedPaper[]> => {
  const views = new Map((await paperViews(context, source)).map((view) => [view.paper, view]));
  return papersOfDossier(source.procedure).flatMap((paper) => {
    const view = views.get(paper.paper);
    if (!view) return [];
    const { document } = build(context, { paper: paper.paper, source, numbered: true });
    return [{ paper, state: view.state, gaps: view.gaps, document }];
  });
};
