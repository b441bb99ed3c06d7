import type { FactChange } from '#shared/dossier/fact-changes.ts';
import type { PaperVersion } from '#shared/dossier/dossier.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { paperSymbol } from '#shared/dossier/facts/paper-numbers.ts';
import { isSigned, newestVersion } from '#shared/dossier/paper-state.ts';
import { paperFileName } from '#shared/dossier/paper-file-name.ts';
import { paperRefusal } from '#shared/dossier/refusal.ts';
import { appError, Refusal, type AppError } from '#shared/kernel/app-error.ts';
import type { ProcedurePaper } from '#shared/procedures/procedure.ts';
import type { CommandContext, Input, Output, PrepareContext } from '../handlers.ts';
import type { Job } from '../jobs/jobs.ts';
import { build, shaOf } from './build.ts';
import { keepFacts } from './kept-facts.ts';
import { stalenessOf, toldChanges, type Staleness } from './staleness.ts';
import { gatherSource } from './gather-source.ts';
import { filesOf } from './paper-views.ts';
import { selectPaperVersions } from './papers.queries.ts';
import { outlinePeriod } from './paper-texts.ts';
import { paperVersionRecords } from './papers.records.ts';
import { renderMade } from './render-made.ts';
import { formatsOf, type Format, type StoredPaper } from './render-paper.ts';

type Order = Input<'papers.make'>;
type Refused = { readonly paper: string; readonly error: AppError };
type Made = {
  readonly procedurePaper: ProcedurePaper;
  readonly documentSha256: string;
  readonly factsSha256: string | null;
  readonly files: readonly StoredPaper[];
  /** A signed paper is handed out as it was signed, stale or not; nothing is written. */
  readonly state: 'made' | 'signed' | 'signed-stale';
  /** The number of a signed paper, with its symbol. */
  readonly number: string | null;
  /** What changed since it was signed. */
  readonly changes: readonly FactChange[];
};

export type MadePapers = {
  readonly source: DossierSource;
  readonly made: readonly Made[];
  readonly refused: readonly Refused[];
};

/** Renders what was asked for, side by side; what is refused does not stop the others. */
export const preparePapers = async (
  context: PrepareContext,
  order: Order,
  job: Job,
): Promise<MadePapers> => {
  context.renderPool.warm(order.formats ?? ['pdf', 'docx']);
  const source = gatherSource(context, order.dossierId);
  const wanted = source.procedure.papers.filter((paper) => isWanted(order, paper));
  let done = 0;
  // The first paper takes longest to come on a slow PC: Hủy must stand there before it.
  job.progress(0, wanted.length, wanted[0]?.name ?? '');
  const tasks = wanted.map(async (procedurePaper): Promise<Made | Refused> => {
    const outcome = await makeOne({ context, source, order, job }, procedurePaper);
    done += 1;
    job.progress(done, wanted.length, procedurePaper.name);
    return outcome;
  });
  const outcomes = await Promise.all(tasks);
  return {
    source,
    made: outcomes.filter((outcome) => 'files' in outcome),
    refused: [...unknownPapers(source, order), ...outcomes.filter((one) => 'error' in one)],
  };
};

/** A paper that has none of the formats asked for is left out: it would be made of nothing. */
const isWanted = (
  { papers, phases = ['application'], formats }: Order,
  { paper, phase, formats: own }: ProcedurePaper,
): boolean =>
  (papers?.includes(paper) ?? phases.includes(phase)) &&
  own.some((format) => formats?.includes(format) ?? true);

const unknownPapers = ({ procedure }: DossierSource, { papers = [] }: Order): readonly Refused[] =>
  papers
    .filter((asked) => !procedure.papers.some(({ paper }) => paper === asked))
    .map((paper) => ({ paper, error: appError('paper.unknown', { paper }) }));

type Making = {
  readonly context: PrepareContext;
  readonly source: DossierSource;
  readonly order: Order;
  readonly job: Job;
};

const makeOne = async (making: Making, procedurePaper: ProcedurePaper): Promise<Made | Refused> => {
  const { source, order } = making;
  const { paper } = procedurePaper;
  const version = newestVersion(source.versions, paper);
  if (version && isSigned(version)) {
    const built = build(making.context, { paper, source, numbered: false });
    const staleness = await stalenessOf(making.context, version, built);
    const isAskedByName = order.papers !== undefined;
    if (!(isAskedByName && staleness.isStale)) {
      return frozenFiles(source, procedurePaper, { version, staleness });
    }
  }
  const error = paperRefusal(source, paper);
  if (error) return { paper, error };
  try {
    return await renderFormats(making, procedurePaper);
  } catch (failure) {
    if (failure instanceof Refusal && failure.error.code !== 'call.cancelled') {
      return { paper, error: failure.error };
    }
    throw failure;
  }
};

const frozenFiles = (
  source: DossierSource,
  procedurePaper: ProcedurePaper,
  { version, staleness }: { readonly version: PaperVersion; readonly staleness: Staleness },
): Made => ({
  procedurePaper,
  documentSha256: version.documentSha256,
  factsSha256: version.factsSha256,
  state: staleness.isStale ? 'signed-stale' : 'signed',
  changes: staleness.changes,
  number: `${version.number ?? ''}${paperSymbol(source, procedurePaper) ?? ''}`,
  files: filesOf(source, procedurePaper, version).map(({ format, sha256 }) => ({
    format,
    sha256,
    pages: format === 'pdf' ? version.pages : null,
  })),
});

/** Unsigned, so without a number: the blanks are filled by hand or by signing. */
const renderFormats = async (
  { context, source, order, job }: Making,
  procedurePaper: ProcedurePaper,
): Promise<Made> => {
  const { paper } = procedurePaper;
  const made = build(context, { paper, source, numbered: false });
  const formats = formatsOf(made.document, procedurePaper.formats).filter(
    (format) => order.formats?.includes(format) ?? true,
  );
  const files = await Promise.all(
    formats.map((format) => renderMade(context, { made, format, signal: job.signal })),
  );
  return {
    procedurePaper,
    documentSha256: shaOf(made),
    factsSha256: await keepFacts(context, made.facts),
    files,
    state: 'made',
    number: null,
    changes: [],
  };
};

/** Writes the versions: an unsigned one is replaced, after a signed one comes the next. */
export const recordPapers = (
  context: CommandContext,
  { formats }: Order,
  { source, made, refused }: MadePapers,
): Output<'papers.make'> => {
  for (const paper of made) if (paper.state === 'made') recordVersion(context, source, paper);
  const files = made.flatMap(({ procedurePaper, state, number, changes, files: stored }) =>
    stored
      .filter(({ format }) => formats?.includes(format) ?? true)
      .map((file) => ({
        ...file,
        paper: procedurePaper.paper,
        state,
        number,
        outlinePeriod: outlinePeriod(context.resources, source),
        changes: changes.slice(0, toldChanges),
        fileName: paperFileName(source, procedurePaper, file.format),
      })),
  );
  return { made: files, refused: [...refused] };
};

const recordVersion = (
  { db, records, newId, now }: CommandContext,
  source: DossierSource,
  { procedurePaper, documentSha256, factsSha256, files }: Made,
): void => {
  const { paper } = procedurePaper;
  // Read again: the paper may have been signed while this was being rendered.
  const before = newestVersion(selectPaperVersions(db, source.dossier.id), paper);
  const open = before && !isSigned(before) ? before : null;
  const isSame = open?.documentSha256 === documentSha256;
  const fileOf = (format: Format): string | null =>
    files.find((file) => file.format === format)?.sha256 ??
    (isSame ? (open[`${format}Sha256`] ?? null) : null);
  records.put(paperVersionRecords, open?.id ?? newId(), {
    dossierId: source.dossier.id,
    paper,
    version: open?.version ?? (before?.version ?? 0) + 1,
    documentSha256,
    factsSha256,
    pdfSha256: fileOf('pdf'),
    docxSha256: fileOf('docx'),
    xlsxSha256: fileOf('xlsx'),
    pages: files.find(({ format }) => format === 'pdf')?.pages ?? (isSame ? open.pages : null),
    madeAt: now,
    number: null,
    signedOn: null,
    scanSha256: null,
  });
};
