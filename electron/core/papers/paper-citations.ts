import type { DossierSource } from '#shared/dossier/facts/source.ts';
import type { PaperCitation } from '#shared/dossier/paper-citation.ts';
import { isSigned, newestVersion } from '#shared/dossier/paper-state.ts';
import type { Evidence } from '#shared/evidence/evidence.ts';
import type { Reader } from '../db/connection.ts';
import { selectFiles } from '../evidence/evidence.queries.ts';
import { selectFile, selectRevisions } from '../evidence/revisions.queries.ts';
import { standingProof } from '../evidence/standing-proof.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { build } from './build.ts';
import { selectPaperCitations } from './citations.queries.ts';
import { citationsOfDocument } from './gather-citations.ts';
import { gatherSource } from './gather-source.ts';

type View = Output<'papers.citations'>[number];
type Row = Omit<PaperCitation, 'id' | 'versionId' | 'dossierId' | 'paper'>;

/** What a paper cites: as it was signed, or as it would be made now. */
export const citationsOfPaper = (
  context: QueryContext,
  { dossierId, paper, of }: Input<'papers.citations'>,
): View[] => {
  const source = gatherSource(context, dossierId);
  if (of === 'issued') return issuedCitations(context.db, source, paper).map(viewOf(context.db));
  const { document } = build(context, { paper, source, numbered: true });
  const rows = citationsOfDocument(context, source, { document, versionId: dossierId });
  return rows.map(viewOf(context.db));
};

/** What a paper cites as it was signed. An annex has no signature of its own: it is signed with the paper it goes with. */
export const issuedCitations = (
  db: Reader,
  source: DossierSource,
  paper: string,
): readonly PaperCitation[] => {
  const { procedure, versions } = source;
  const signed = procedure.papers.find((one) => one.paper === paper)?.annexOf?.paper ?? paper;
  const version = newestVersion(versions, signed);
  if (!version || !isSigned(version)) return [];
  return selectPaperCitations(db, version.id).filter((one) => one.paper === paper);
};

const viewOf =
  (db: Reader) =>
  (row: Row): View => {
    const proof = standingProof(db, row.evidenceId);
    return {
      evidenceId: row.evidenceId,
      fileId: row.fileId,
      sha256: row.sha256,
      name: row.name,
      mediaType: row.mediaType,
      pages: row.pages,
      revision: row.revision,
      label: row.label,
      title: row.title,
      target: row.target,
      pageFrom: row.pageFrom,
      pageTo: row.pageTo,
      quote: row.quote,
      newer: newerOf(db, row, proof),
    };
  };

/** What stands in the place of the cited file today; null while it is current. */
const newerOf = (db: Reader, { fileId }: Row, proof: Evidence | null): View['newer'] => {
  const file = fileId === null ? undefined : selectFile(db, fileId);
  const isCurrent = fileId === null || file?.supersededById === null;
  if (isCurrent || !proof) return null;
  const [first] = selectFiles(db, proof.id);
  return {
    evidenceId: proof.id,
    revision: selectRevisions(db, proof.id).at(-1)?.revision ?? 1,
    number: proof.number,
    issuedOn: proof.issuedOn,
    sha256: first?.sha256 ?? null,
  };
};
