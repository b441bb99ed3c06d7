import type { CoreEvent } from './events.ts';
import type { Envelope } from './envelope.ts';

declare global {
  /** Opaque in shared/, which knows no DOM: the declarations of the page and of Node merge into it. */
  interface File {}
}

/**
 * The one interface the page knows. Two implementations: the desktop's preload and the local host's fetch.
 * Bytes never travel through `call`: they go in by `stageFile` and come out of `fileUrl`.
 */
export type HostBridge = {
  readonly host: 'desktop' | 'local';
  readonly call: (method: string, input: unknown) => Promise<Envelope>;
  /** Returns a function that ends the subscription. */
  readonly onEvent: (listener: (event: CoreEvent) => void) => () => void;
  /** Hands a file to the store's staging area; the id goes into the command that uses it. */
  /** `largestBytes` is that of an office's file where nothing is said; only packages may be larger. */
  readonly stageFile: (
    file: File,
    largestBytes?: number,
  ) => Promise<Envelope<{ readonly uploadId: string }>>;
  /** Address of stored bytes, fit for <img>, pdf.js and downloads (`name` becomes the file name). */
  readonly fileUrl: (sha256: string, options?: { readonly download?: string }) => string;
};
