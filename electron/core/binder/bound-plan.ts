import type { Unbound } from '#shared/dossier/book/book-plan.ts';
import type { ProofLine } from '#shared/dossier/proof-line.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { gatherSource } from '../papers/gather-source.ts';
import { linesOf } from './bound.ts';
import { boundPapers } from './bound-papers.ts';

/** What a bound dossier would hold, told from rows alone: no file is opened. */
export const boundPlan = async (
  context: QueryContext,
  { dossierId }: Input<'binder.boundPlan'>,
): Promise<Output<'binder.boundPlan'>> => {
  const source = gatherSource(context, dossierId);
  const papers = await boundPapers(context, source);
  const lines = linesOf(context, source);
  const files = lines.flatMap(({ proof }) => proof.files);
  return {
    papers: papers.map(({ paper: { paper, name }, state }) => ({ paper, name, state })),
    proofs: lines.length,
    files: files.length,
    pages: files.reduce((sum, { pages, mediaType }) => sum + (pages ?? pictured(mediaType)), 0),
    sizeBytes: files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    unbound: lines.flatMap(withoutPages),
  };
};

const pictures = ['image/jpeg', 'image/png'];

const pictured = (mediaType: string): number => (pictures.includes(mediaType) ? 1 : 0);

const withoutPages = ({ proof, uses }: ProofLine): readonly Unbound[] => {
  const { label, files } = proof;
  const code = uses[0]?.position ?? '';
  if (files.length === 0) return [{ label, code, file: '', reason: 'no-file' }];
  return files
    .filter(({ mediaType }) => mediaType !== 'application/pdf' && pictured(mediaType) === 0)
    .map(({ name }) => ({ label, code, file: name, reason: 'format' }));
};
