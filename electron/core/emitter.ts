import type { CoreEvent } from '#shared/contract/events.ts';

type Listener = (event: CoreEvent) => void;

export type Emitter = {
  readonly emit: (event: CoreEvent) => void;
  readonly listen: (listener: Listener) => () => void;
};

/** Listeners are hosts; one that fails must not fail the command whose event it hears. */
export const createEmitter = (onFailure: (error: unknown) => void): Emitter => {
  const listeners = new Set<Listener>();
  return {
    emit: (event) => {
      for (const listener of listeners) {
        try {
          listener(event);
        } catch (error) {
          onFailure(error);
        }
      }
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
