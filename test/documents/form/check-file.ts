import { readFileSync } from 'node:fs';
import { readDocxForm } from '#core/documents/form/read-docx-form.ts';
import { readPdfForm } from '#core/documents/form/read-pdf-form.ts';
import type { Document } from '#shared/dossier/document-model.ts';
import { checkForm, type FormReport } from '#shared/dossier/form/check-form.ts';
import type { PaperFacts } from '#shared/dossier/form/form-file.ts';
import { formatRulesSchema, notEvaluatedSchema } from '#shared/dossier/form/format-rule.ts';
import { baseFiles, type BaseFile, type BaseName } from './good-files.ts';
import { editDocx, type Parts } from './docx-edit.ts';
import { makeDocx, makePdf, measure } from './make-files.ts';

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(`resources/format-rules/${name}`, 'utf8'));

export const rules = formatRulesSchema.parse(readJson('nd30.json'));
export const notEvaluated = notEvaluatedSchema.parse(readJson('nd30-not-evaluated.json'));

export const checkDocx = (bytes: Uint8Array, facts: PaperFacts): FormReport =>
  checkForm(readDocxForm(bytes, measure), facts, rules);

export const checkPdf = async (bytes: Uint8Array, facts: PaperFacts): Promise<FormReport> =>
  checkForm(await readPdfForm(bytes), facts, rules);

const made = new Map<string, Promise<Uint8Array>>();

/** A base that nobody changes is rendered once. */
const once = (key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
};

type Change = (document: Document) => Document;

/** The DOCX of a base, with its own boxes, after a change of words or an edit of its XML. */
export const docxOf = async (
  name: BaseName,
  { change, edit }: { readonly change?: Change; readonly edit?: (parts: Parts) => void } = {},
): Promise<Uint8Array> => {
  const base: BaseFile = baseFiles[name];
  const bytes =
    change === undefined
      ? await once(`${name}.docx`, () => makeDocx(base.document()))
      : await makeDocx(change(base.document()));
  return editDocx(bytes, (parts) => {
    for (const prepare of base.prepare ?? []) prepare(parts);
    edit?.(parts);
  });
};

export const pdfOf = (name: BaseName, change?: Change): Promise<Uint8Array> =>
  change === undefined
    ? once(`${name}.pdf`, () => makePdf(baseFiles[name].document()))
    : makePdf(change(baseFiles[name].document()));

export const brokenRules = (report: FormReport): readonly string[] => [
  ...new Set(report.violations.map((violation) => violation.rule)),
];
