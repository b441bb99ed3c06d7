import type { Writer } from './connection.ts';

/** One numbered step of the schema. Once released it is never edited: the next step mends it. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly up: (writer: Writer) => void;
};
