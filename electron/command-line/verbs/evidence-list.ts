import { proofLines, type ProofLine } from '#shared/dossier/proof-line.ts';
import { evidenceTitle } from '#shared/evidence/evidence-title.ts';
import { pageRange } from '#shared/evidence/page-range.ts';
import type { Verb } from '../verb.ts';
import { option, required } from '../words.ts';

/** Proofs of a dossier's unit, with their codes, their files and what they are used in. */
export const evidenceList: Verb = {
  usage: 'evidence list --dossier ID [--indicator CODE]',
  options: ['dossier', 'indicator'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, call }) => {
    const dossierId = required(words, 'dossier');
    const { unit } = await call('dossiers.get', { dossierId });
    const target = option(words, 'indicator');
    const proofs = await call('evidence.list', { unitId: unit.id, dossierId });
    // Positions count all proofs of an indicator, so they are given before some are left out.
    const lines = proofLines(proofs).filter(
      ({ uses }) => target === undefined || uses.some(({ link }) => link.target === target),
    );
    return { value: lines.map(valueOf), text: lines.map(textOf).join('\n') };
  },
};

const valueOf = ({ proof, code, uses }: ProofLine) => {
  const { id, unitId: _unitId, files, links: _links, ...known } = proof;
  return {
    evidenceId: id,
    code,
    ...known,
    files: files.map(({ name, sha256, mediaType, pages }) => ({ name, sha256, mediaType, pages })),
    uses: uses.map(({ link: { target, pageFrom, pageTo }, position }) => ({
      target,
      position,
      pageFrom,
      pageTo,
    })),
  };
};

const textOf = ({ proof, code, uses }: ProofLine): string =>
  [proof.label, code, evidenceTitle(proof), uses.map(useText).join(', ')].join('\t');

const useText = ({ link, position }: ProofLine['uses'][number]): string => {
  const pages = pageRange(link);
  return pages === '' ? position : `${position} (tr. ${pages})`;
};
