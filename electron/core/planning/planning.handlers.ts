import { withPreparation, type Handlers } from '../handlers.ts';
import { compareDays, snapshots } from './compare-days.ts';
import { printProgress } from './print-progress.ts';
import { progress, progressOfUnits } from './progress.ts';
import { reported, saveReported } from './reported.ts';

export const planningHandlers: Handlers<'planning'> = {
  'planning.progress': progress,
  'planning.progressOfUnits': progressOfUnits,
  'planning.printProgress': withPreparation(printProgress, (_context, _input, printed) => printed),
  'planning.snapshots': snapshots,
  'planning.compare': compareDays,
  'planning.saveReported': saveReported,
  'planning.reported': ({ db }, { dossierId }) => reported(db, dossierId),
};
