import type { CoreEvent } from '#shared/contract/events.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';

/**
 * One subscription to the host for all listeners of the page: over HTTP each would hold one of the six
 * connections that a browser opens to an origin.
 */
export const shareEvents = (bridge: HostBridge): HostBridge => {
  const listeners = new Set<(event: CoreEvent) => void>();
  let stop: (() => void) | null = null;
  const leave = (listener: (event: CoreEvent) => void): void => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = null;
  };
  return {
    ...bridge,
    onEvent: (listener) => {
      listeners.add(listener);
      stop ??= bridge.onEvent((event) => {
        for (const tell of listeners) tell(event);
      });
      return () => leave(listener);
    },
  };
};
