import { paperSymbol } from '#shared/dossier/facts/paper-numbers.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { jointWith } from '#shared/dossier/joint.ts';
import { paperFileName } from '#shared/dossier/paper-file-name.ts';
import { paperRefusal } from '#shared/dossier/refusal.ts';
import { newestVersion, paperState } from '#shared/dossier/paper-state.ts';
import { isSignable } from '#shared/dossier/sign-check.ts';
import type { PaperVersion } from '#shared/dossier/dossier.ts';
import { unitFullName } from '#shared/units/unit.ts';
import type { ProcedurePaper } from '#shared/procedures/procedure.ts';
import type { Output, QueryContext } from '../handlers.ts';
import { build, docxFrom } from './build.ts';
import { outlinePeriod } from './paper-texts.ts';
import type { Format } from './render-paper.ts';
import { fresh, stalenessOf, toldChanges, type Staleness } from './staleness.ts';

type PaperView = Output<'papers.list'>[number];
type Gap = PaperView['gaps'][number];
type Asked = {
  readonly source: DossierSource;
  readonly paper: string;
  readonly version: PaperVersion | null;
};

/** Every paper of the procedure, with what the officer can do about it. */
export const paperViews = (context: QueryContext, source: DossierSource): Promise<PaperView[]> =>
  Promise.all(source.procedure.papers.map((paper) => paperView(context, source, paper)));

const paperView = async (
  context: QueryContext,
  source: DossierSource,
  procedurePaper: ProcedurePaper,
): Promise<PaperView> => {
  const { paper } = procedurePaper;
  const version = newestVersion(source.versions, paper);
  const refusal = paperRefusal(source, paper);
  const { gaps, isStale, changes, joint } = await current(context, { source, paper, version });
  const symbol = paperSymbol(source, procedurePaper);
  return {
    paper,
    name: procedurePaper.name,
    state: paperState({ version, isStale, gaps, refusal }),
    formats: procedurePaper.formats,
    outlinePeriod: outlinePeriod(context.resources, source),
    refusal,
    gaps,
    changes: changes.slice(0, toldChanges),
    changeCount: changes.length,
    version: version?.version ?? null,
    madeAt: version?.madeAt ?? null,
    number: version?.number ? `${version.number}${symbol ?? ''}` : null,
    symbol,
    signedOn: version?.signedOn ?? null,
    scanSha256: version?.scanSha256 ?? null,
    signerTermId: source.choices.find((choice) => choice.paper === paper)?.signerTermId ?? null,
    signable: isSignable(procedurePaper),
    joint,
    phase: procedurePaper.phase,
    signForm: procedurePaper.signForm,
    files: version ? filesOf(source, procedurePaper, version) : [],
    docxFrom: docxFrom(context, { source, paper }),
    procedureId: source.procedure.id,
  };
};

/** Until a paper has its number it is built once: with and without it are the same. */
const current = async (
  context: QueryContext,
  { source, paper, version }: Asked,
): Promise<Staleness & { readonly gaps: Gap[]; readonly joint: string[] }> => {
  const built = build(context, { paper, source, numbered: false });
  const staleness = version ? await stalenessOf(context, version, built) : fresh;
  const isNumbered = version?.number !== null && version !== null;
  const { gaps } = isNumbered ? build(context, { paper, source, numbered: true }) : built;
  const joint = jointWith(source, built.facts).map(({ unit }) => unitFullName(unit));
  return { ...staleness, gaps: [...gaps], joint };
};

/** The files of a version, by the names they have outside the program. */
export const filesOf = (
  source: DossierSource,
  procedurePaper: ProcedurePaper,
  version: PaperVersion,
): { format: Format; sha256: string; fileName: string }[] => {
  const hashes = [
    ['pdf', version.pdfSha256],
    ['docx', version.docxSha256],
    ['xlsx', version.xlsxSha256],
  ] as const;
  return hashes.flatMap(([format, sha256]) =>
    sha256 === null
      ? []
      : [{ format, sha256, fileName: paperFileName(source, procedurePaper, format) }],
  );
};
