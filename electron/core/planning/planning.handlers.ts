import { withPreparation, type Handlers } from '../handlers.ts';
import { compareDays, snapshots } from './compare-days.ts';
import { printProgress } from './print-progress.ts';
import { addComment, comments, resolveComment } from './comments.ts';
import { printWorklist } from './print-worklist.ts';
import { progress, progressOfUnits } from './progress.ts';
import { reported, saveReported } from './reported.ts';
import { savePlan } from './save-plan.ts';
import { standing, standingOfUnit } from './standing.ts';
import { saveTarget, targets } from './targets.ts';
import { worklist } from './worklist.ts';

export const planningHandlers: Handlers<'planning'> = {
  'planning.progress': progress,
  'planning.progressOfUnits': progressOfUnits,
  'planning.printProgress': withPreparation(printProgress, (_context, _input, printed) => printed),
  'planning.snapshots': snapshots,
  'planning.compare': compareDays,
  'planning.saveReported': saveReported,
  'planning.reported': ({ db }, { dossierId }) => reported(db, dossierId),
  'planning.savePlan': savePlan,
  'planning.worklist': worklist,
  'planning.printWorklist': withPreparation(printWorklist, (_context, _input, printed) => printed),
  'planning.comments': ({ db }, input) => comments(db, input),
  'planning.addComment': addComment,
  'planning.resolveComment': resolveComment,
  'planning.targets': targets,
  'planning.saveTarget': saveTarget,
  'planning.standing': standing,
  'planning.standingOfUnit': standingOfUnit,
};
