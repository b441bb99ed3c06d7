import { z } from 'zod';
import { recordTable } from './record-table.ts';

/** A setting by its name; one that holds for one machine only has `@<device id>` at the end. */
export const settingTable = recordTable({
  entity: 'setting',
  table: 'settings',
  schema: z.object({ value: z.string() }),
  areas: ['workspace'],
});

export const officerSetting = (deviceId: string): string => `officer.name@${deviceId}`;

/** "own" where papers made on this machine embed its own Times New Roman. */
export const ownFontSetting = (deviceId: string): string => `papers.font@${deviceId}`;
