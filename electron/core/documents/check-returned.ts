import { readFile } from 'node:fs/promises';
import { checkForm, type FormReport } from '#shared/dossier/form/check-form.ts';
import { figureDifferences, modelLines } from '#shared/dossier/form/figure-differences.ts';
import type { Finding, PaperFacts } from '#shared/dossier/form/form-file.ts';
import type { FormatRules } from '#shared/dossier/form/format-rule.ts';
import type { FormModel } from '#shared/dossier/form/form-model.ts';
import { kindOfModel, isNumbered } from '#shared/dossier/form/guess-paper.ts';
import { paperFactsOf } from '#shared/dossier/form/paper-facts.ts';
import type { Remark } from '#shared/dossier/form/returned.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { FontFolders } from './font-files.ts';
import { measureBy } from './measure-by.ts';

/** A DOCX that comes back from somebody's Word. */
export type ReturnedOrder = {
  readonly kind: 'returned';
  /** Whose libraries the thread shall have. */
  readonly format: 'docx';
  readonly path: string;
  /** Abbreviation of the paper's kind and null for an annex; undefined where the file itself must tell. */
  readonly paperKind?: string | null;
  /** Lines of the paper as it would be made now; without them no figures are compared. */
  readonly lines?: readonly string[];
  readonly rules: FormatRules;
  readonly fonts: FontFolders;
};

export type ReturnedReport = FormReport & {
  readonly kind: PaperFacts['kind'];
  readonly remarks: readonly Remark[];
  readonly figures: readonly Finding[];
};

const largestBytes = 64 * 1024 * 1024;

/** Judges a file that somebody else wrote: whatever goes wrong in it means that it is no paper of Word. */
export const checkReturned = async (order: ReturnedOrder): Promise<Result<ReturnedReport>> => {
  try {
    const bytes = await readFile(order.path);
    if (bytes.length > largestBytes) return notWord;
    return ok(judge(await readAll(bytes, order.fonts), order));
  } catch {
    return notWord;
  }
};

const notWord = fail(appError('paper.notWord'));

type Read = { readonly model: FormModel; readonly remarks: readonly Remark[] };

const readAll = async (bytes: Uint8Array, fonts: FontFolders): Promise<Read> => {
  const { readReturned } = await import('./form/read-docx-form.ts');
  return readReturned(bytes, await measureBy(fonts));
};

const judge = ({ model, remarks }: Read, order: ReturnedOrder): ReturnedReport => {
  const guessed = kindOfModel(model);
  const { paperKind = guessed, lines = [], rules } = order;
  const facts = paperFactsOf({ kind: paperKind, issued: isNumbered(model) });
  return {
    ...checkForm(model, facts, rules),
    kind: facts.kind,
    remarks,
    figures: figureDifferences(modelLines(model), lines),
  };
};
