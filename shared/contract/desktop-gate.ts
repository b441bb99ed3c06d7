import type { CoreEvent } from './events.ts';
import type { Envelope } from './envelope.ts';

/**
 * What the preload lets the page of the desktop see: named functions over plain data, nothing of Electron.
 * A file goes in by pieces, each acknowledged before the next.
 */
export type DesktopGate = {
  readonly call: (method: string, input: unknown) => Promise<Envelope>;
  readonly onEvent: (listener: (event: CoreEvent) => void) => () => void;
  /** Answers the number of the upload. */
  readonly stageBegin: (name: string) => Promise<Envelope>;
  readonly stageWrite: (upload: number, bytes: Uint8Array) => Promise<Envelope>;
  readonly stageEnd: (upload: number) => Promise<Envelope>;
  readonly stageAbort: (upload: number) => Promise<Envelope>;
};
