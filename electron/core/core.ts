import type { CoreEvent } from '#shared/contract/events.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { Role } from '#shared/access/roles.ts';
import type { Readable } from 'node:stream';

/** Who calls: hosts fill it, a page can't choose its own role. */
export type Caller = { readonly role: Role };

/** A stored file as a host serves it. */
export type StoredFile = {
  readonly path: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
};

/**
 * The application, as its hosts see it. Plain Node: it runs the same in Electron's utility process, in the
 * local host and in a command line.
 */
export type Core = {
  /** Never throws, never rejects: an unexpected failure is logged and answered as `call.internal`. */
  readonly dispatch: (method: string, input: unknown, caller: Caller) => Promise<Envelope>;
  readonly onEvent: (listener: (event: CoreEvent) => void) => () => void;
  /** Streams bytes into staging; the answer is the id that commands such as `evidence.add` take. */
  readonly stage: (name: string, bytes: Readable) => Promise<Envelope<{ uploadId: string }>>;
  /** Null when the workspace holds no such file. */
  readonly openFile: (sha256: string) => Promise<StoredFile | null>;
  readonly close: () => Promise<void>;
};
