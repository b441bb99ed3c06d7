import type { DesktopGate } from '#shared/contract/desktop-gate.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import { createDesktopBridge } from './desktop-bridge.ts';
import { createLocalBridge } from './local-bridge.ts';

declare global {
  interface Window {
    /** Put there by the preload; absent in a browser. */
    readonly hoso?: DesktopGate;
  }
}

/** The bridge of the host this page runs in. */
export const createBridge = (): HostBridge =>
  window.hoso ? createDesktopBridge(window.hoso) : createLocalBridge();
