import type { ProofData, ProofUse, RequiredProofData } from '#shared/exchange/data/proof-data.ts';
import { citedFile } from '#shared/evidence/cited-file.ts';
import type { EvidenceLink } from '#shared/evidence/evidence.ts';
import { evidenceTitle } from '#shared/evidence/evidence-title.ts';
import { proofLines, type ListedProof, type ProofLine } from '#shared/dossier/proof-line.ts';
import type { Assessment } from '../../assessments/load-assessment.ts';
import { loadChecklist } from '../../checklist/load-checklist.ts';
import type { Reader } from '../../db/connection.ts';
import { listProofs } from '../../evidence/list-proofs.ts';
import { selectRevisionsOfUnit } from '../../evidence/revisions.queries.ts';
import type { QueryContext } from '../../handlers.ts';
import { proofFile, type NamedFile } from './gather-files.ts';

export type GatheredProofs = {
  readonly proofs: readonly ProofData[];
  readonly files: readonly NamedFile[];
};

/** Proofs that the dossier uses, for an indicator, a precondition or among its direction papers, and those its papers cite. */
export const gatherProofs = (
  db: Reader,
  { dossier, score }: Assessment,
  cited: ReadonlySet<string>,
): GatheredProofs => {
  const named = new Set([...cited, ...score.preconditions.flatMap(({ proof }) => proof ?? [])]);
  const revisions = Map.groupBy(
    selectRevisionsOfUnit(db, dossier.unitId),
    ({ evidenceId }) => evidenceId,
  );
  const lines = proofLines(listProofs(db, dossier.unitId, dossier.id)).filter(
    ({ proof, uses }) => uses.length > 0 || named.has(proof.id),
  );
  const revisionOf = (id: string): number =>
    Math.max(1, ...(revisions.get(id) ?? []).map(({ revision }) => revision));
  return {
    proofs: lines.map((line) => proofData(line, revisionOf(line.proof.id))),
    files: lines.flatMap(({ proof }) => proof.files.map(proofFile)),
  };
};

const proofData = ({ proof, code, uses }: ProofLine, revision: number): ProofData => {
  const { files, links: _, unitId: __, workId: ___, ...described } = proof;
  return {
    ...described,
    code,
    title: evidenceTitle(proof),
    revision,
    uses: uses.map(({ link, position }) => proofUse(link, position, files)),
    files: files.map((file, at) => proofFile(file, at).path),
  };
};

const proofUse = (link: EvidenceLink, position: string, files: ListedProof['files']): ProofUse => {
  const { target, pageFrom, pageTo, quote, note, doubt } = link;
  const file = citedFile(link, files);
  const path = file ? proofFile(file, files.indexOf(file)).path : null;
  return { target, position, path, pageFrom, pageTo, quote, note, doubt };
};

/** What the list for this set asks for and what there is of it. */
export const gatherRequired = (
  context: Pick<QueryContext, 'db' | 'resources'>,
  loaded: Assessment,
): RequiredProofData[] =>
  loadChecklist(context, loaded).targets.flatMap(({ target, items }) =>
    items.map(({ required: { id, name, importance }, state, proof }) => ({
      id,
      target,
      name,
      importance,
      state,
      proofId: proof?.evidenceId ?? null,
      failed: (proof?.failures ?? []).map(({ rule }) => rule),
    })),
  );
