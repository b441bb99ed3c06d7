import type { CoreEvent } from '#shared/contract/events.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { Core } from '#core/core.ts';
import type { Result } from '#shared/kernel/result.ts';
import { openSmallCore } from './small-application.ts';

/** An open core with the few calls that tests make over and over. */
export type RunningCore = {
  readonly core: Core;
  readonly events: CoreEvent[];
  readonly call: (method: string, input?: unknown) => Promise<Envelope>;
  /** The value, or a failed test. */
  readonly value: (method: string, input?: unknown) => Promise<unknown>;
  /** The code of the refusal, or a failed test. */
  readonly refusal: (method: string, input?: unknown) => Promise<string>;
};

export const runCore = (opened: Result<Core>): RunningCore => {
  if (!opened.ok) throw new Error(`the core did not open: ${JSON.stringify(opened.error)}`);
  const core = opened.value;
  const events: CoreEvent[] = [];
  core.onEvent((event) => events.push(event));
  const call: RunningCore['call'] = (method, input = {}) =>
    core.dispatch(method, input, { role: 'officer' });
  return {
    core,
    events,
    call,
    value: async (method, input) => {
      const envelope = await call(method, input);
      if (!envelope.ok) throw new Error(`${method}: ${JSON.stringify(envelope.error)}`);
      return envelope.value;
    },
    refusal: async (method, input) => {
      const envelope = await call(method, input);
      if (envelope.ok) throw new Error(`${method} was not refused`);
      return envelope.error.code;
    },
  };
};

/** A small core in whose workspace an officer has given a name. */
export const runSmallCore = async (
  folder: string,
  options: Parameters<typeof openSmallCore>[1] = {},
): Promise<RunningCore> => {
  const running = runCore(await openSmallCore(folder, options));
  await running.value('workspace.setOfficer', { name: 'Quàng Thị Inh' });
  return running;
};
