import { refuse } from '#shared/kernel/app-error.ts';
import { stopIfCancelled, type Job } from '../../jobs/jobs.ts';
import type { FileStore } from '../../store/file-store.ts';
import type { Exchange } from './open-exchange.ts';

/** A page would run what calls itself a page, so only kinds that proofs have are believed. */
const harmless =
  /^(application\/(pdf|json|zip|msword|vnd\.[a-z0-9.-]+)|image\/(?!svg)[a-z0-9.-]+|text\/(plain|csv))$/;

export const mediaTypeOf = (types: Readonly<Record<string, string>>, sha256: string): string => {
  const given = types[sha256] ?? '';
  return harmless.test(given) ? given : 'application/octet-stream';
};

/** Brings the files of a package into the store; those that are there already are left alone. */
export const takeFiles = async (
  store: FileStore,
  { files, openFile, mediaTypes }: Exchange,
  { progress, signal }: Pick<Job, 'progress' | 'signal'>,
): Promise<number> => {
  let taken = 0;
  for (const [place, { sha256 }] of files.entries()) {
    stopIfCancelled(signal);
    progress(place, files.length, 'merges.apply');
    if (await store.find(sha256)) continue;
    const bytes = openFile(sha256) ?? refuse('merge.unreadable', { line: '0' });
    const staged = await store.stage(sha256, bytes);
    if (staged.sha256 !== sha256) refuse('merge.unreadable', { line: '0' });
    await store.keep(staged.uploadId, mediaTypeOf(mediaTypes, sha256));
    taken += 1;
  }
  return taken;
};
