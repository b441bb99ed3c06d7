import type { Evidence, EvidenceFile, EvidenceLink } from '#shared/evidence/evidence.ts';
import { lastingCode } from '#shared/evidence/lasting-code.ts';
import { positionCodes } from '#shared/evidence/position-codes.ts';

export type ListedProof = Evidence & {
  readonly files: readonly EvidenceFile[];
  readonly links: readonly EvidenceLink[];
};

/** A proof as lists, boxes and covers print it, with its uses in one dossier. */
export type ProofLine = {
  readonly proof: ListedProof;
  readonly code: string;
  /** Its uses, each with its place in the binder: "17.1-03". */
  readonly uses: readonly { readonly link: EvidenceLink; readonly position: string }[];
  /** Pages of its files; 0 where none could be counted. */
  readonly pages: number;
};

export const proofLines = (proofs: readonly ListedProof[]): readonly ProofLine[] => {
  const uses = proofs.flatMap(({ links, label, form }) =>
    links.map((link) => ({ link, label, form, target: link.target, evidenceId: link.evidenceId })),
  );
  const codes = positionCodes(uses);
  const positions = new Map(uses.map(({ link }, index) => [link.id, codes[index] ?? '']));
  return proofs.map((proof) => ({
    proof,
    code: lastingCode(proof.id),
    uses: proof.links.map((link) => ({ link, position: positions.get(link.id) ?? '' })),
    pages: proof.files.reduce((sum, { pages }) => sum + (pages ?? 0), 0),
  }));
};
