import type { Instant } from '#shared/kernel/day.ts';

/** What a host decides before the core starts. */
export type CoreOptions = {
  /** The workspace. An empty or missing folder becomes a new one. */
  readonly folder: string;
  /** Where the program's own data lies. */
  readonly resources: string;
  readonly clock: () => Instant;
  /** Random ids that no other machine makes. */
  readonly ids: () => string;
  /** The bundle of the document worker; without it documents are rendered where the core runs. */
  readonly workerUrl?: URL;
  /** The built viewer that goes into packages; without it they have none. */
  readonly viewerPage?: URL;
  /** A name by which people know this machine. */
  readonly deviceName?: string;
  /** Where to look for Times New Roman; without it in the font folders of the system. */
  readonly fonts?: string;
  /** Tests parse every answer against the contract; in production that would only cost time. */
  readonly checkOutput?: boolean;
};
