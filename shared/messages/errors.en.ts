import type { ErrorTexts } from './error-table.ts';
import { exchangeErrorsEn } from './errors-exchange.en.ts';
import { overlayErrorsEn } from './errors-overlays.en.ts';
import { papersErrorsEn } from './errors-papers.en.ts';
import { registerErrorsEn } from './errors-registers.en.ts';
import { rulesErrorsEn } from './errors-rules.en.ts';
import { setErrorsEn } from './errors-sets.en.ts';
import { surveyErrorsEn } from './errors-survey.en.ts';
import { procedureErrorsEn } from './errors-procedures.en.ts';
import { templateErrorsEn } from './errors-templates.en.ts';
import { systemErrorsEn } from './errors-system.en.ts';

/** What happened, that nothing is lost, and what to do, for every code there is. */
export const errorsEn: ErrorTexts = {
  ...systemErrorsEn,
  ...rulesErrorsEn,
  ...papersErrorsEn,
  ...setErrorsEn,
  ...overlayErrorsEn,
  ...surveyErrorsEn,
  ...procedureErrorsEn,
  ...templateErrorsEn,
  ...registerErrorsEn,
  ...exchangeErrorsEn,
};
