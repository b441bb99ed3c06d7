import type { Readable } from 'node:stream';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { Envelope } from '#shared/contract/envelope.ts';

/** Stored bytes, as a host hands them out. */
export type ServedFile = {
  readonly path: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
};

/**
 * The application as the transports see it: the core with its caller already filled in by the host, for a page
 * can't choose its own role.
 */
export type ServedCore = {
  readonly dispatch: (method: string, input: unknown) => Promise<Envelope>;
  readonly onEvent: (listener: (event: CoreEvent) => void) => () => void;
  readonly stage: (name: string, bytes: Readable) => Promise<Envelope<{ uploadId: string }>>;
  readonly openFile: (sha256: string) => Promise<ServedFile | null>;
  readonly close: () => Promise<void>;
};
