import { checkForm, type FormReport } from '#shared/dossier/form/check-form.ts';
import type { FormModel } from '#shared/dossier/form/form-model.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { measureBy } from './measure-by.ts';
import type { FormOrder } from './render-messages.ts';

/** Reads a made file back and judges its form: not what was meant to be printed, but what stands there. */
export const checkFileForm = async (order: FormOrder): Promise<Result<FormReport>> => {
  const model = await readForm(order).catch(() => null);
  if (model === null) return fail(appError('paper.unreadable'));
  return ok(checkForm(model, order.paper, order.rules));
};

/** Each reader loads a library of its own, so only the one that is needed is loaded. */
const readForm = async ({ format, bytes, fonts }: FormOrder): Promise<FormModel> => {
  if (format === 'pdf') return (await import('./form/read-pdf-form.ts')).readPdfForm(bytes);
  const { readDocxForm } = await import('./form/read-docx-form.ts');
  return readDocxForm(bytes, await measureBy(fonts));
};
