import { undoneSurvey } from './undo-survey.ts';
import { undonePackages } from './undo-packages.ts';
import { undoneProcedures } from './undo-procedures.ts';
import { undoneTemplates } from './undo-templates.ts';
import { undoneCalendar } from './undo-calendar.ts';
import { undoneMerges } from './undo-merges.ts';
import { undoneReview } from './undo-review.ts';
import { undoneRegisters } from './undo-registers.ts';

/** Commands of areas that keep their inputs in a file of their own. */
export const undoneInAreas = {
  ...undoneSurvey,
  ...undonePackages,
  ...undoneProcedures,
  ...undoneTemplates,
  ...undoneCalendar,
  ...undoneMerges,
  ...undoneReview,
  ...undoneRegisters,
};
