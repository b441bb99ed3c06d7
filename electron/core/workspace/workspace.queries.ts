import { z } from 'zod';
import type { Reader, Writer } from '../db/connection.ts';
import { sql } from '../db/sql.ts';

export const hasTables = (db: Reader): boolean =>
  db.get(z.object({ name: z.string() }), sql`select name from sqlite_schema limit 1`) !== undefined;

export type Device = { readonly id: string; readonly name: string };

/** A fact about this very file; it is no record and has no history. */
export const selectMeta = (db: Reader, key: string): string | undefined =>
  db.get(z.object({ value: z.string() }), sql`select value from meta where key = ${key}`)?.value;

export const upsertMeta = (db: Writer, key: string, value: string): void => {
  db.UNSAFE_run(sql`insert into meta (key, value) values (${key}, ${value})
    on conflict (key) do update set value = excluded.value`);
};

export const selectDevice = (db: Reader, fingerprint: string): Device | undefined =>
  db.get(
    z.object({ id: z.string(), name: z.string() }),
    sql`select device_id as id, name from devices where fingerprint = ${fingerprint}`,
  );

export const insertDevice = (
  db: Writer,
  device: Device,
  { fingerprint, sinceAt }: { readonly fingerprint: string; readonly sinceAt: string },
): void => {
  db.UNSAFE_run(sql`insert into devices (fingerprint, device_id, name, since_at)
    values (${fingerprint}, ${device.id}, ${device.name}, ${sinceAt})`);
};

/**
 * The officer of this machine: a restored database is a new device on the same machine, and the person in
 * front of it is still the same.
 */
export const selectOfficer = (db: Reader, deviceName: string): string | undefined =>
  db.get(
    z.object({ value: z.string() }),
    sql`select value from devices
      join settings on settings.id = 'officer.name@' || device_id and not settings.removed
      where devices.name = ${deviceName}
      order by since_at desc, device_id limit 1`,
  )?.value;

/** A setting by its name; undefined while nobody chose. */
export const selectSetting = (db: Reader, name: string): string | undefined =>
  db.get(
    z.object({ value: z.string() }),
    sql`select value from settings where id = ${name} and not removed`,
  )?.value;
