import { appError } from '#shared/kernel/app-error.ts';
import { Refused } from '../failures.ts';
import type { OutputOf, Verb } from '../verb.ts';
import { required } from '../words.ts';

type File = OutputOf<'evidence.signatures'>[number];

/** Digital signatures in the files of a proof; one that is broken is an answer and no failure. */
export const evidenceSignatures: Verb = {
  usage: 'evidence signatures --code CODE',
  options: ['code'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, call }) => {
    const found = await call('evidence.byCode', { code: required(words, 'code') });
    if (!found) throw new Refused(appError('record.notFound', { entity: 'evidence' }, 'code'));
    const value = await call('evidence.signatures', { evidenceId: found.evidenceId });
    return { value, text: value.flatMap(lines).join('\n') };
  },
};

/** One line a signature: file, who, when, whether it is intact and covers all, the certificate, the algorithm. */
const lines = ({ name, signatures }: File): readonly string[] =>
  signatures.map(({ certificate, stamp, saidAt, integrity, coversAll, algorithm }) =>
    [
      name,
      certificate?.name ?? '',
      certificate?.organisation ?? '',
      stamp?.at ?? saidAt ?? '',
      integrity,
      coversAll ? 'all' : 'part',
      certificate?.issuer ?? '',
      certificate?.validity ?? '',
      certificate?.chain ?? '',
      algorithm,
    ].join('\t'),
  );
