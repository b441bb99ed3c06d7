import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Instant } from '#shared/kernel/day.ts';
import type { Database } from '../db/open-database.ts';
import {
  insertDevice,
  selectDevice,
  selectMeta,
  upsertMeta,
  type Device,
} from './workspace.queries.ts';

type Options = {
  readonly database: Database;
  readonly hostname: string;
  readonly deviceName: string;
  readonly newId: () => string;
  readonly now: Instant;
};

export type Identity = {
  readonly id: string;
  readonly createdAt: string;
  readonly device: Device;
};

/** Who this workspace and this device are; made at the first start. */
export const establishIdentity = (options: Options): Identity => {
  const { database, newId, now } = options;
  const known = selectMeta(database.reader, 'workspaceId');
  const createdAt = selectMeta(database.reader, 'createdAt') ?? now;
  const id = known ?? newId();
  if (known === undefined) {
    database.transact((db) => {
      upsertMeta(db, 'workspaceId', id);
      upsertMeta(db, 'createdAt', createdAt);
    });
  }
  return { id, createdAt, device: findDevice(options) };
};

/**
 * A device numbers its entries without gaps, so two copies of a file must not go on as one device: a folder
 * copied to another PC or a restored backup would give the same number to two different entries, and a merge
 * would lose one. The identity hangs on this very file (host, path, inode); any copy becomes a new device.
 */
const findDevice = ({ database, hostname, deviceName, newId, now }: Options): Device => {
  const { ino } = statSync(database.path, { bigint: true });
  const fingerprint = createHash('sha256')
    .update([hostname, database.path, String(ino)].join('\n'))
    .digest('hex');
  const known = selectDevice(database.reader, fingerprint);
  if (known) return known;
  const device = { id: newId(), name: deviceName };
  database.transact((db) => {
    insertDevice(db, device, { fingerprint, sinceAt: now });
  });
  return device;
};
