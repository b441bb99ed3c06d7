import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Unexpected failures, one JSON line each, with the number that the person is told. The input of the call is
 * left out: logs travel to strangers, names and figures of people must not.
 */
export type IncidentLog = (error: unknown, method: string) => Promise<string>;

type Options = {
  readonly folder: string;
  readonly now: () => string;
  readonly newId: () => string;
};

export const createIncidentLog =
  ({ folder, now, newId }: Options): IncidentLog =>
  async (error, method) => {
    const at = now();
    const incident = `${at.slice(0, 10)}-${newId().slice(0, 8)}`;
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const line = JSON.stringify({ incident, at, method, error: text });
    const path = join(folder, `incidents-${at.slice(0, 7)}.log`);
    // A log that can't be written must not hide the failure it is about.
    await appendFile(path, `${line}\n`).catch(() => undefined);
    return incident;
  };
