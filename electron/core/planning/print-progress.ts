import { buildProgressTable } from '#shared/dossier/build-progress-table.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { existingSet } from '../criteria/set-library.ts';
import type { Input, Output, PrepareContext } from '../handlers.ts';
import type { Job } from '../jobs/jobs.ts';
import { renderPaper } from '../papers/render-paper.ts';
import { progressOfUnits } from './progress.ts';

type Asked = Input<'planning.printProgress'>;

export const printProgress = async (
  context: PrepareContext,
  { format, ...asked }: Asked,
  { signal }: Job,
): Promise<Output<'planning.printProgress'>> => {
  const { setId, year, since } = asked;
  const { rows } = progressOfUnits(context, asked);
  if (rows.length === 0) refuse('record.notFound', { entity: 'dossier' }, 'setId');
  const { title: setTitle } = existingSet(context, setId).set;
  const document = buildProgressTable({ setTitle, year, since, today: context.today, rows });
  const { sha256, pages } = await renderPaper(context, { document, format, signal });
  return { name: `tien-do-${setId}-${year}.${format}`, sha256, pages };
};
