import { createContext, useContext } from 'react';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import type { Client } from '../bridge/client.ts';

/** The way to the core: calls by the typed client, files and events by the bridge of the host. */
export type CoreAccess = { readonly client: Client; readonly bridge: HostBridge };

export const CoreContext = createContext<CoreAccess | null>(null);

export const useCore = (): CoreAccess => {
  const core = useContext(CoreContext);
  if (!core) throw new Error('useCore outside of its provider');
  return core;
};
