import type { PaperData } from '#shared/exchange/data/paper-data.ts';
import type { PaperCitation } from '#shared/dossier/paper-citation.ts';
import { newestVersion } from '#shared/dossier/paper-state.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { paperSigner } from '#shared/dossier/paper-signature.ts';
import { isSignedForOffice } from '#shared/dossier/sign-check.ts';
import type { ProcedurePaper } from '#shared/procedures/procedure.ts';
import type { Output, QueryContext } from '../../handlers.ts';
import { paperViews } from '../../papers/paper-views.ts';
import type { CitedPaths } from './cited-paths.ts';
import { paperFile, type NamedFile } from './gather-files.ts';

type View = Output<'papers.list'>[number];
type Gathered = { readonly paper: PaperData; readonly files: readonly NamedFile[] };

/** Rows of what each signed paper cites, by the paper. */
export type Citations = ReadonlyMap<string, readonly PaperCitation[]>;

type Gathering = {
  readonly context: QueryContext;
  readonly source: DossierSource;
  readonly citations: Citations;
  readonly cited: CitedPaths;
};

/** Every paper of the procedure as it stands, with its files. */
export const gatherPapers = async (gathering: Gathering): Promise<Gathered[]> => {
  const { context, source } = gathering;
  const views = await paperViews(context, source);
  return Promise.all(
    source.procedure.papers.map((paper) => {
      const view = views.find((one) => one.paper === paper.paper);
      if (!view) throw new Error(`${paper.paper} has no view`);
      return gatherPaper(gathering, paper, view);
    }),
  );
};

const gatherPaper = async (
  { context, source, citations, cited }: Gathering,
  paper: ProcedurePaper,
  view: View,
): Promise<Gathered> => {
  const pages = newestVersion(source.versions, paper.paper)?.pages ?? null;
  const named = { paper: paper.paper, title: paper.name };
  const made = await Promise.all(
    view.files.map(async ({ format, sha256 }) => {
      const counted = format === 'pdf' ? pages : null;
      return { format, file: await paperFile(context, { ...named, sha256, pages: counted }) };
    }),
  );
  const { scanSha256 } = view;
  const scan =
    scanSha256 === null
      ? null
      : await paperFile(context, { ...named, sha256: scanSha256, pages: null, isScan: true });
  return {
    paper: {
      ...paperFields(source, paper, view),
      pages,
      files: made.map(({ format, file }) => ({ format, path: file.path })),
      scan: scan?.path ?? null,
      cites: (citations.get(paper.paper) ?? []).map((row) => cite(row, cited)),
    },
    files: [...made.map(({ file }) => file), ...(scan ? [scan] : [])],
  };
};

const paperFields = (source: DossierSource, paper: ProcedurePaper, view: View) => ({
  id: paper.paper,
  title: paper.name,
  kind: paper.kindName,
  issuer: paper.issuer,
  phase: paper.phase,
  annexOf: paper.annexOf?.paper ?? null,
  state: view.state,
  version: view.version,
  madeAt: newestVersion(source.versions, paper.paper)?.madeAt ?? null,
  number: view.number,
  signedOn: view.signedOn,
  signer: signerOf(source, paper),
});

const signerOf = (source: DossierSource, paper: ProcedurePaper): PaperData['signer'] => {
  const signer = isSignedForOffice(paper) ? paperSigner(source, paper.paper) : null;
  return signer && { name: signer.name, lines: [...signer.lines] };
};

const cite = (row: PaperCitation, cited: CitedPaths): PaperData['cites'][number] => ({
  proofId: row.evidenceId,
  label: row.label,
  title: row.title,
  revision: row.revision,
  target: row.target,
  path: cited.pathOf(row),
  pageFrom: row.pageFrom,
  pageTo: row.pageTo,
  quote: row.quote,
});
