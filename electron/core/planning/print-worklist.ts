import { buildWorklist } from '#shared/dossier/build-worklist.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { isSettled } from '#shared/planning/indicator-plan.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import type { Input, Output, PrepareContext } from '../handlers.ts';
import type { Job } from '../jobs/jobs.ts';
import { renderPaper } from '../papers/render-paper.ts';
import { existingUnit } from '../units/existing-unit.ts';
import { worklist } from './worklist.ts';

export const printWorklist = async (
  context: PrepareContext,
  { format, ...asked }: Input<'planning.printWorklist'>,
  { signal }: Job,
): Promise<Output<'planning.printWorklist'>> => {
  const { unitId, year } = existingDossier(context.db, asked.dossierId);
  const items = worklist(context, asked).filter(({ verdict }) => !isSettled(verdict));
  if (items.length === 0) refuse('worklist.empty');
  const unitName = unitFullName(existingUnit(context.db, unitId));
  const document = buildWorklist({ unitName, year, today: context.today, items });
  const { sha256, pages } = await renderPaper(context, { document, format, signal });
  return { name: `viec-can-lam-${year}.${format}`, sha256, pages };
};
