import { useCallback } from 'react';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import type { InputOf, MethodName, OutputOf } from '../bridge/client.ts';
import { useCore } from './core-context.ts';
import { useAskOfficer } from './officer/officer-context.ts';
import { useSaving } from './saving/saving-state.ts';

export type Call = <Name extends MethodName>(
  name: Name,
  input: InputOf<Name>,
) => Promise<Result<OutputOf<Name>>>;

/** Runs a command: tells the top bar, asks for the officer's name where it is missing and tries again. */
export const useCall = (): Call => {
  const { client } = useCore();
  const { report } = useSaving();
  const askOfficer = useAskOfficer();
  return useCallback(
    async (name, input) => {
      const ask = () => client.call(name, input).catch(() => fail(appError('call.internal')));
      report('begun');
      const first = await ask();
      const isNameless = !first.ok && first.error.code === 'officer.unknown';
      const answer = isNameless && (await askOfficer()) ? await ask() : first;
      report(stepOf(answer));
      return answer;
    },
    [client, report, askOfficer],
  );
};

/** What the officer called off, or is asked about first, is not a failure of saving. */
const dropped: readonly string[] = ['call.cancelled', 'officer.unknown', 'evidence.alreadyThere'];

const stepOf = (answer: Result<unknown>) => {
  if (answer.ok) return 'saved';
  return dropped.includes(answer.error.code) ? 'dropped' : 'failed';
};
