import { proofLines, type ProofLine } from '#shared/dossier/proof-line.ts';
import { evidenceTitle } from '#shared/evidence/evidence-title.ts';
import { pageRange } from '#shared/evidence/page-range.ts';
import type { TypedCall, Verb } from '../verb.ts';
import { option } from '../words.ts';

/** Proofs with their codes, their files and what they are used in: of a dossier's unit, or all there are. */
export const evidenceList: Verb = {
  usage: 'evidence list [--dossier ID] [--indicator CODE]',
  options: ['dossier', 'indicator'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, call }) => {
    const target = option(words, 'indicator');
    const listed: ProofLine[] = [];
    for (const place of await placesAsked(call, option(words, 'dossier'))) {
      listed.push(...(await proofsOf(call, place)));
    }
    const found = listed.filter(
      ({ uses }) => target === undefined || uses.some((use) => use.link.target === target),
    );
    return { value: found.map(valueOf), text: found.map(textOf).join('\n') };
  },
};

type Place = { readonly unitId: string; readonly dossierIds: readonly string[] };

const placesAsked = async (call: TypedCall, dossierId: string | undefined): Promise<Place[]> => {
  if (dossierId !== undefined) {
    const { unit } = await call('dossiers.get', { dossierId });
    return [{ unitId: unit.id, dossierIds: [dossierId] }];
  }
  const dossiers = await call('dossiers.list', {});
  const units = await call('units.list', {});
  return units.map(({ id }) => ({
    unitId: id,
    dossierIds: dossiers.filter(({ unitId }) => unitId === id).map((dossier) => dossier.id),
  }));
};

/** Every proof once, with its uses in all of these dossiers; a place in the binder is that of its own dossier. */
const proofsOf = async (call: TypedCall, { unitId, dossierIds }: Place): Promise<ProofLine[]> => {
  const uses = new Map<string, ProofLine['uses'][number][]>();
  for (const dossierId of dossierIds) {
    for (const line of proofLines(await call('evidence.list', { unitId, dossierId }))) {
      uses.set(line.proof.id, [...(uses.get(line.proof.id) ?? []), ...line.uses]);
    }
  }
  const proofs = proofLines(await call('evidence.list', { unitId }));
  return proofs.map((line) => ({ ...line, uses: uses.get(line.proof.id) ?? [] }));
};

const valueOf = ({ proof, code, uses }: ProofLine) => {
  const { id, files, links: _links, ...known } = proof;
  return {
    evidenceId: id,
    code,
    ...known,
    files: files.map(({ name, sha256, mediaType, pages }) => ({ name, sha256, mediaType, pages })),
    uses: uses.map(({ link: { dossierId, target, pageFrom, pageTo }, position }) => ({
      dossierId,
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
