import type { HostBridge } from '#shared/contract/host-bridge.ts';

/** The same address in both hosts: each serves the page and its files from one origin. */
export const fileUrl: HostBridge['fileUrl'] = (sha256, { download } = {}) =>
  `/files/${sha256}${download === undefined ? '' : `?download=${encodeURIComponent(download)}`}`;
