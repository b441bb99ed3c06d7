import type { ErrorTexts } from './error-table.ts';
import { exchangeErrorsVi } from './errors-exchange.vi.ts';
import { overlayErrorsVi } from './errors-overlays.vi.ts';
import { papersErrorsVi } from './errors-papers.vi.ts';
import { registerErrorsVi } from './errors-registers.vi.ts';
import { rulesErrorsVi } from './errors-rules.vi.ts';
import { setErrorsVi } from './errors-sets.vi.ts';
import { surveyErrorsVi } from './errors-survey.vi.ts';
import { procedureErrorsVi } from './errors-procedures.vi.ts';
import { templateErrorsVi } from './errors-templates.vi.ts';
import { systemErrorsVi } from './errors-system.vi.ts';

/** What happened, that nothing is lost, and what to do, for every code there is. */
export const errorsVi: ErrorTexts = {
  ...systemErrorsVi,
  ...rulesErrorsVi,
  ...papersErrorsVi,
  ...setErrorsVi,
  ...overlayErrorsVi,
  ...surveyErrorsVi,
  ...procedureErrorsVi,
  ...templateErrorsVi,
  ...registerErrorsVi,
  ...exchangeErrorsVi,
};
