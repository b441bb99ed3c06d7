import type { PaperFacts } from '#shared/dossier/form/form-file.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { Output, QueryContext } from '../../handlers.ts';
import { readRules, reportOf, told } from '../../papers/check-form.ts';
import { chosenFontFolder } from '../../papers/own-fonts.ts';

type Findings = Output<'templates.tryDocx'>['findings'];

type Pair = {
  /** The paper of the office's file, and the same of the outline. */
  readonly filled: string;
  readonly shipped: string;
  readonly facts: PaperFacts;
};

/** Breaches of form of the office's file. What the program's own paper breaks with these facts is no fault of the office's. */
export const ownBreaches = async (
  context: QueryContext,
  { filled, shipped, facts: paper }: Pair,
): Promise<Findings> => {
  const rules = readRules(context);
  const reports = await Promise.all(
    [filled, shipped].map((sha256) => reportOf(context, { format: 'docx', sha256, paper }, rules)),
  );
  const [own = [], theirs = []] = reports.map(({ violations }) => violations);
  const excused = new Set(theirs.map(({ rule }) => rule));
  return own.filter(({ rule }) => !excused.has(rule)).map((one) => told(one, rules));
};

/** The words of the paper of the outline, read by the same eyes as those of the office's file. */
export const shippedLines = async (
  context: QueryContext,
  sha256: string,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  const { renderPool, resources, store } = context;
  const fonts = { bundled: resources.pathOf('fonts'), own: await chosenFontFolder(context) };
  const read = await renderPool.readLines({ bytes: await store.read(sha256), fonts }, { signal });
  return read.ok ? read.value.lines : refuse(read.error.code, read.error.details);
};
