import { userInfo } from 'node:os';
import { methods } from '#shared/contract/methods.ts';
import type { Session } from './session.ts';
import type { CallName, InputOf, OutputOf, TypedCall } from './verb.ts';
import { option, type Words } from './words.ts';
import { valueOf } from './failures.ts';

/**
 * Calls that need an officer's name get one where the workspace has none yet: the one of `--officer`, else
 * the account's. The window asks a person; a command line can't.
 */
export const callAsOfficer = (session: Session, words: Words): TypedCall => {
  const name = option(words, 'officer') ?? userInfo().username;
  return async <N extends CallName>(method: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    const answer = await session.call(method, input);
    const isNameless = !answer.ok && answer.error.code === 'officer.unknown';
    if (isNameless) valueOf(await session.call('workspace.setOfficer', { name }));
    const final = isNameless ? await session.call(method, input) : answer;
    return methods[method].output.parse(valueOf(final)) as OutputOf<N>;
  };
};
