import { expect } from 'vitest';
import type { Commune } from '../../core/support/commune-dossier.ts';
import { wordsOfPage } from './page-pool.ts';
import type { ProofWorld } from './proof-world.ts';
import type { ProofStep } from './proof-steps.ts';

const targets = ['1.1', '4', '9', '12.1', 'direction'];

/** What the program may answer to a step that can't be done; anything else fails the test. */
const allowed = [
  'evidence.citedBySigned',
  'evidence.lastFile',
  'evidence.sameFile',
  'evidence.splitAll',
  'evidence.mergedWithItself',
  'evidence.alreadyLinked',
  'evidence.pageRange',
  'evidence.alreadyThere',
];

type Proof = Awaited<ReturnType<ProofWorld['proofs']>>[number];
type Link = Proof['links'][number];

type Doing = {
  readonly core: Commune;
  readonly world: ProofWorld;
  readonly step: ProofStep;
  readonly all: readonly Proof[];
  readonly key: string;
};

const nth = <T>(list: readonly T[], place: number): T | undefined => list[place % list.length];

/** False where the program refused. */
const attempt = async ({ core, world }: Doing, method: string, input: object) => {
  const answer = await core.core.dispatch(method, input, { role: 'officer' });
  if (!answer.ok) expect(allowed).toContain(answer.error.code);
  else world.remember();
  return answer.ok;
};

const stageAll = async ({ world, step }: Doing): Promise<string[]> => {
  const ids: string[] = [];
  for (const spec of step.files) ids.push(await world.stageSpec(spec));
  return ids;
};

const add = async (doing: Doing) => {
  const { core, step } = doing;
  const uploadIds = await stageAll(doing);
  const linked = step.isQuoted ? [nth(targets, step.one) ?? ''] : [];
  await attempt(doing, 'evidence.add', { dossierId: core.dossierId, targets: linked, uploadIds });
};

/** A page, or two, of one file; the words on it are what is cited. */
const placeOf = async ({ world, step, all }: Doing, { id }: Pick<Proof, 'id'>) => {
  const file = nth(all.find((proof) => proof.id === id)?.files ?? [], step.other);
  const pageFrom = (step.page % (file?.pages ?? 1)) + 1;
  const isRange = !step.isQuoted && step.page % 3 === 0 && pageFrom < (file?.pages ?? 1);
  const pageTo = isRange ? pageFrom + 1 : null;
  const first = wordsOfPage(await world.textAt(file?.id ?? '', pageFrom));
  const last = pageTo === null ? null : wordsOfPage(await world.textAt(file?.id ?? '', pageTo));
  const quote = step.isQuoted && first !== '' ? first : null;
  return {
    input: { fileId: file?.id, pageFrom, pageTo, quote },
    cited: { first: first || 'nothing', last },
    hasWords: first !== '' && last !== '',
  };
};

const link = async (doing: Doing) => {
  const { core, world, step, all, key } = doing;
  const proof = nth(all, step.one);
  const target = targets.find((one) => !proof?.links.some((own) => own.target === one));
  if (!proof || target === undefined) return;
  const { input, cited, hasWords } = await placeOf(doing, proof);
  if (!hasWords) return;
  world.cite(key, cited);
  const { dossierId } = core;
  const order = { dossierId, target, evidenceId: proof.id, note: key, ...input };
  if (!(await attempt(doing, 'evidence.link', order))) world.forget([key]);
};

const cite = async (doing: Doing, chosen: Link) => {
  const { world } = doing;
  const { input, cited, hasWords } = await placeOf(doing, { id: chosen.evidenceId });
  if (!hasWords || chosen.note === '') return;
  world.cite(chosen.note, cited);
  expect(await attempt(doing, 'evidence.cite', { linkId: chosen.id, ...input })).toBe(true);
};

const replace = async (doing: Doing, proof: Proof) => {
  const { world, step } = doing;
  const file = nth(proof.files, step.other);
  const uploadIds =
    step.kind === 'carryOver'
      ? [await world.stageSpec(world.rearranged(file?.sha256 ?? '', step))]
      : await stageAll(doing);
  const fileId = step.kind === 'replaceAll' ? undefined : file?.id;
  await attempt(doing, 'evidence.replace', { evidenceId: proof.id, uploadIds, fileId });
};

const forgetting = async (doing: Doing, lost: readonly Link[], ...call: [string, object]) => {
  if (lost.length === 0) return attempt(doing, ...call);
  const keys = lost.map(({ note }) => note);
  const kept = doing.world.forget(keys);
  const isDone = await attempt(doing, ...call);
  if (!isDone) doing.world.giveBack(kept);
  return isDone;
};

/** Does one step with the proofs that are there. */
export const runStep = async (
  core: Commune,
  world: ProofWorld,
  { step, key }: { readonly step: ProofStep; readonly key: string },
): Promise<void> => {
  const all = await world.proofs();
  const doing: Doing = { core, world, step, all, key };
  if (step.kind === 'add') return add(doing);
  if (step.kind === 'undo') return world.canUndo() ? world.undo() : undefined;
  const proof = nth(all, step.one);
  if (!proof) return;
  await withProof(doing, proof);
  const chosen = nth(await world.links(), step.one);
  if (chosen) await withLink(doing, chosen);
};

const withProof = async (doing: Doing, proof: Proof): Promise<unknown> => {
  const { step, all } = doing;
  const { id: evidenceId } = proof;
  const file = nth(proof.files, step.other);
  switch (step.kind) {
    case 'link':
      return link(doing);
    case 'addFiles':
      return attempt(doing, 'evidence.addFiles', { evidenceId, uploadIds: await stageAll(doing) });
    case 'replaceAll':
    case 'replaceOne':
    case 'carryOver':
      return replace(doing, proof);
    case 'removeFile':
      return attempt(doing, 'evidence.removeFile', { fileId: file?.id });
    case 'order':
      return attempt(doing, 'evidence.orderFiles', { evidenceId, fileIds: [file?.id] });
    case 'merge':
      return attempt(doing, 'evidence.merge', { evidenceId, otherId: nth(all, step.other)?.id });
    case 'split':
      return attempt(doing, 'evidence.split', { evidenceId, fileIds: [file?.id] });
    case 'remove':
      return forgetting(doing, proof.links, 'evidence.remove', { evidenceId });
    case 'sign':
      return doing.world.sign(proof.label, Number(doing.key));
    default:
      return undefined;
  }
};

const withLink = async (doing: Doing, chosen: Link): Promise<unknown> => {
  const { id: linkId } = chosen;
  switch (doing.step.kind) {
    case 'cite':
      return cite(doing, chosen);
    case 'move':
      return attempt(doing, 'evidence.move', { linkId, target: nth(targets, doing.step.other) });
    case 'unlink':
      return forgetting(doing, [chosen], 'evidence.unlink', { linkId });
    default:
      return undefined;
  }
};
