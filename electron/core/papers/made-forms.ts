import type { FormBreach } from '#shared/dossier/check/check-facts.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import type { JudgedFile } from '../documents/form-reports.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { madeFiles, readRules, reportOf } from './check-form.ts';
import { gatherSource } from './gather-source.ts';

/** Reads back every made file of a dossier that nobody has read since it was made. */
export const readForms = async (
  context: QueryContext,
  { dossierId }: Input<'papers.readForms'>,
): Promise<Output<'papers.readForms'>> => {
  if (existingDossier(context.db, dossierId).procedureSha256 === null) return { read: 0 };
  const rules = readRules(context);
  const unread = judgedFiles(context, gatherSource(context, dossierId)).filter(
    ({ file }) => context.formReports.find(file) === null,
  );
  const tried = await Promise.allSettled(unread.map(({ file }) => reportOf(context, file, rules)));
  // A file that is gone or damaged is told of where its paper is opened.
  return { read: tried.filter(({ status }) => status === 'fulfilled').length };
};

/** What is known of the form of a dossier's made files; nothing is read for it. */
export const knownBreaches = (
  context: QueryContext,
  source: DossierSource,
): readonly FormBreach[] => {
  const { rules } = readRules(context);
  const found = judgedFiles(context, source).flatMap(({ paper, file }) =>
    (context.formReports.find(file)?.violations ?? []).map(({ rule, found: stands }) => ({
      paper,
      rule,
      words: rules.find(({ id }) => id === rule)?.rule ?? rule,
      found: stands,
    })),
  );
  // PDF and DOCX come from one document, so most breaches stand in both.
  return [...new Map(found.map((one) => [`${one.paper} ${one.rule} ${one.found}`, one])).values()];
};

type OfPaper = { readonly paper: string; readonly file: JudgedFile };

const judgedFiles = (
  context: Pick<QueryContext, 'resources'>,
  source: DossierSource,
): readonly OfPaper[] =>
  source.procedure.papers.flatMap(({ paper }) => {
    const { made, facts } = madeFiles(context, source, paper);
    return made.map((file) => ({ paper, file: { ...file, paper: facts } }));
  });
