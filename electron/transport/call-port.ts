import type { Envelope } from '#shared/contract/envelope.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail } from '#shared/kernel/result.ts';
import { fromCoreSchema, servedFileSchema, type Task } from './port-messages.ts';
import type { Port } from './port.ts';
import type { ServedFile } from './served-core.ts';

/** The asking end of a port. */
export type PortCaller = {
  readonly ask: (task: Task) => Promise<Envelope>;
  readonly openFile: (sha256: string) => Promise<ServedFile | null>;
  readonly onEvent: (listener: (event: CoreEvent) => void) => void;
  /** The other end is gone: everything asked so far and from now on is answered by an error. */
  readonly end: () => void;
};

/** Numbers the requests and finds the asker of each answer. What arrives and is no message of ours is dropped. */
export const callPort = (port: Port): PortCaller => {
  const waiting = new Map<number, (envelope: Envelope) => void>();
  const listeners: ((event: CoreEvent) => void)[] = [];
  let last = 0;
  let ended = false;

  port.onMessage((received) => {
    const message = fromCoreSchema.safeParse(received).data;
    if (message?.type === 'answer') settle(message.id, message.envelope);
    if (message?.type === 'event') for (const listener of listeners) listener(message.event);
  });

  const settle = (id: number, envelope: Envelope): void => {
    waiting.get(id)?.(envelope);
    waiting.delete(id);
  };

  const ask = (task: Task): Promise<Envelope> => {
    if (ended) return Promise.resolve(fail(appError('call.hostGone')));
    const id = ++last;
    const { promise, resolve } = Promise.withResolvers<Envelope>();
    waiting.set(id, resolve);
    port.post({ id, task });
    return promise;
  };

  const openFile = async (sha256: string): Promise<ServedFile | null> => {
    const answer = await ask({ type: 'openFile', sha256 });
    return answer.ok ? servedFileSchema.parse(answer.value) : null;
  };

  const end = (): void => {
    ended = true;
    for (const resolve of waiting.values()) resolve(fail(appError('call.hostGone')));
    waiting.clear();
  };

  return { ask, openFile, onEvent: (listener) => listeners.push(listener), end };
};
