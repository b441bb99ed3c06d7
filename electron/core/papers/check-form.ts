import type { DossierSource } from '#shared/dossier/facts/source.ts';
import type { FormReport, Violation } from '#shared/dossier/form/check-form.ts';
import type { PaperFacts } from '#shared/dossier/form/form-file.ts';
import { formatRulesSchema, type FormatRules } from '#shared/dossier/form/format-rule.ts';
import { paperFactsOf } from '#shared/dossier/form/paper-facts.ts';
import { isSigned, newestVersion } from '#shared/dossier/paper-state.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { JudgedFile } from '../documents/form-reports.ts';
import type { FormFormat } from '../documents/render-messages.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { build } from './build.ts';
import { gatherSource } from './gather-source.ts';
import { chosenFontFolder } from './own-fonts.ts';
import { filesOf } from './paper-views.ts';

type Report = Output<'papers.checkForm'>;
type File = { readonly format: FormFormat; readonly sha256: string };

/** Reads the pages of a draft, or else every file of the newest version, and judges their form. */
export const checkPaperForm = async (
  context: QueryContext,
  { dossierId, paper, draftSha256 }: Input<'papers.checkForm'>,
): Promise<Report> => {
  const source = gatherSource(context, dossierId);
  const { made, facts } = madeFiles(context, source, paper);
  const files: readonly File[] =
    draftSha256 === undefined ? made : [{ format: 'pdf', sha256: draftSha256 }];
  return { files: await Promise.all(files.map((file) => checkFile(context, file, facts))) };
};

type Made = { readonly made: readonly File[]; readonly facts: PaperFacts };

export const madeFiles = (
  context: Pick<QueryContext, 'resources'>,
  source: DossierSource,
  paper: string,
): Made => {
  const procedurePaper =
    source.procedure.papers.find((one) => one.paper === paper) ??
    refuse('paper.unknown', { paper });
  const version = newestVersion(source.versions, paper);
  const issued = version !== null && isSigned(version);
  const { document } = build(context, { paper, source, numbered: issued });
  return {
    made: version ? filesOf(source, procedurePaper, version).flatMap(withForm) : [],
    facts: paperFactsOf({ kind: procedurePaper.kind, issued, document }),
  };
};

/** Nghị định 30/2020/NĐ-CP has no word on a workbook. */
const withForm = ({ format, sha256 }: Output<'papers.list'>[number]['files'][number]): File[] =>
  format === 'xlsx' ? [] : [{ format, sha256 }];

const checkFile = async (
  context: QueryContext,
  file: File,
  paper: PaperFacts,
): Promise<Report['files'][number]> => {
  const rules = readRules(context);
  const { evaluated, violations } = await reportOf(context, { ...file, paper }, rules);
  const findings = violations.map((violation) => told(violation, rules));
  return { format: file.format, rules: evaluated.length, findings };
};

export const readRules = ({ resources }: Pick<QueryContext, 'resources'>): FormatRules =>
  resources.readJson(formatRulesSchema, 'format-rules/nd30.json');

/** A file is read back once; what was found in it holds as long as the file. */
export const reportOf = async (
  context: QueryContext,
  file: JudgedFile,
  rules: FormatRules,
): Promise<FormReport> => {
  const { renderPool, resources, store, formReports } = context;
  const known = formReports.find(file);
  if (known) return known;
  const { format, paper, sha256 } = file;
  const fonts = { bundled: resources.pathOf('fonts'), own: await chosenFontFolder(context) };
  const bytes = await store.read(sha256);
  const report = await renderPool.checkForm({ bytes, format, paper, rules, fonts }, {});
  if (!report.ok) return refuse(report.error.code, report.error.details);
  formReports.keep(file, report.value);
  return report.value;
};

/** A finding with the words of its rule, which stands in the decree and not in the program. */
export const told = (
  { rule: id, ...finding }: Violation,
  { rules }: FormatRules,
): Report['files'][number]['findings'][number] => {
  const rule = rules.find((one) => one.id === id);
  return { ...finding, rule: id, words: rule?.rule ?? id, basis: rule?.legalRef ?? '' };
};
