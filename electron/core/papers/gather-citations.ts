import { citedProofs } from '#shared/dossier/cited-proofs.ts';
import type { Document } from '#shared/dossier/document-model.ts';
import { documentText } from '#shared/dossier/document-text.ts';
import type { PaperVersion } from '#shared/dossier/dossier.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import type { FactRecord } from '#shared/dossier/outline/fact-record.ts';
import type { PaperCitation } from '#shared/dossier/paper-citation.ts';
import { paperCitations } from '#shared/dossier/paper-citations.ts';
import { newestVersion } from '#shared/dossier/paper-state.ts';
import type { EvidenceFile } from '#shared/evidence/evidence.ts';
import { revisionOfFile } from '#shared/evidence/revision-history.ts';
import { selectAllFilesOfUnit, selectRevisionsOfUnit } from '../evidence/revisions.queries.ts';
import type { QueryContext } from '../handlers.ts';
import { build } from './build.ts';
import { readFacts } from './kept-facts.ts';

type Fields = Omit<PaperCitation, 'id'>;
type Context = Pick<QueryContext, 'db'>;

type Signing = { readonly version: PaperVersion; readonly isStale: boolean };

/** What a paper and the annexes that go with it cite; where facts changed after they were made, what was printed then. */
export const citationsOfSigning = async (
  context: QueryContext,
  source: DossierSource,
  { version, isStale }: Signing,
): Promise<Fields[]> => {
  const annexes = source.procedure.papers.filter(({ annexOf }) => annexOf?.paper === version.paper);
  const all = [version.paper, ...annexes.map(({ paper }) => paper)].map(async (paper) => {
    const made = isStale ? newestVersion(source.versions, paper) : null;
    const facts = made?.factsSha256 ? await readFacts(context, made.factsSha256) : null;
    if (made && facts) return citationsOfFacts(context, source, { version: made, facts });
    const { document } = build(context, { paper, source, numbered: true });
    return citationsOfDocument(context, source, { document, versionId: version.id });
  });
  return (await Promise.all(all)).flat().map((one) => ({ ...one, versionId: version.id }));
};

/** What a paper as it would be made now cites. */
export const citationsOfDocument = (
  context: Context,
  source: DossierSource,
  { document, versionId }: { readonly document: Document; readonly versionId: string },
): Fields[] => {
  const printed = { lines: documentText(document), pictures: picturesOf(document) };
  const { evidenceFiles: files } = source;
  return citationsOf(context, source, { ...printed, versionId, files, paper: document.paper });
};

const picturesOf = ({ sections }: Document): ReadonlySet<string> =>
  new Set(
    sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'photos' ? block.photos : []))
      .map(({ sha256 }) => sha256),
  );

/** What a paper cites that was made before the facts changed: by its own facts, in the files of that time. */
const citationsOfFacts = (
  { db }: Context,
  source: DossierSource,
  { version, facts }: { readonly version: PaperVersion; readonly facts: FactRecord },
): Fields[] => {
  const values = Object.values(facts);
  const madeAt = new Map(
    selectRevisionsOfUnit(db, source.unit.id).map((one) => [one.id, one.madeAt]),
  );
  const isLater = (revisionId: string | null): boolean =>
    (revisionId === null ? '' : (madeAt.get(revisionId) ?? '')) > version.madeAt;
  const files = selectAllFilesOfUnit(db, source.unit.id).filter(
    ({ revisionId, supersededById }) =>
      !isLater(revisionId) && (supersededById === null || isLater(supersededById)),
  );
  return citationsOf({ db }, source, {
    lines: values.filter(({ kind }) => kind !== 'image').map(({ value }) => value),
    pictures: new Set(values.filter(({ kind }) => kind === 'image').map(({ value }) => value)),
    versionId: version.id,
    paper: version.paper,
    files,
  });
};

type Printed = {
  readonly lines: readonly string[];
  readonly pictures: ReadonlySet<string>;
  readonly versionId: string;
  readonly paper: string;
  readonly files: readonly EvidenceFile[];
};

const citationsOf = (
  { db }: Context,
  source: DossierSource,
  { lines, pictures, versionId, paper, files }: Printed,
): Fields[] => {
  const { evidence, evidenceLinks: links, dossier, unit } = source;
  const revisions = selectRevisionsOfUnit(db, unit.id);
  return paperCitations({
    versionId,
    dossierId: dossier.id,
    paper,
    proofs: citedProofs(
      { lines, pictures },
      { evidence, evidenceFiles: files, evidenceLinks: links },
    ),
    files,
    links,
    revisionOf: (file) => revisionOfFile(file, revisions),
  });
};
