import { documentLines } from '#shared/dossier/form/figure-differences.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { ReturnedOrder } from '../documents/check-returned.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { build } from './build.ts';
import { readRules, told } from './check-form.ts';
import { gatherSource } from './gather-source.ts';
import { chosenFontFolder } from './own-fonts.ts';

const longestMillis = 60_000;

/** Judges the form of a DOCX that came back from Word, and its numbers where it is said which paper it is. */
export const checkReturnedPaper = async (
  context: QueryContext,
  { uploadId, of }: Input<'papers.checkReturned'>,
): Promise<Output<'papers.checkReturned'>> => {
  const { renderPool, resources, store } = context;
  const { path } = store.staged(uploadId);
  const rules = readRules(context);
  const fonts = { bundled: resources.pathOf('fonts'), own: await chosenFontFolder(context) };
  const known = of === undefined ? {} : knownOf(context, of);
  const signal = AbortSignal.timeout(longestMillis);
  const report = await renderPool.checkReturned({ path, rules, fonts, ...known }, { signal });
  await store.discard(uploadId);
  if (!report.ok) return refuse(report.error.code, report.error.details);
  const { kind, evaluated, violations, remarks, figures } = report.value;
  return {
    kind,
    rules: evaluated.length,
    findings: violations.map((violation) => told(violation, rules)),
    remarks,
    figures,
  };
};

const knownOf = (
  context: QueryContext,
  { dossierId, paper }: NonNullable<Input<'papers.checkReturned'>['of']>,
): Pick<ReturnedOrder, 'paperKind' | 'lines'> => {
  const source = gatherSource(context, dossierId);
  const procedurePaper =
    source.procedure.papers.find((one) => one.paper === paper) ??
    refuse('paper.unknown', { paper });
  const { document } = build(context, { paper, source, numbered: true });
  return { paperKind: procedurePaper.kind, lines: documentLines(document) };
};
