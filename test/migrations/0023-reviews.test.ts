import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('meetings, those present and speeches that were there belong to the unit itself', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 22);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into meetings (id, dossier_id, "on", starts_at, ends_at, place, chair,
      chair_office, secretary, secretary_office, presenter_office, invited, present, absence_reason,
      method, agree, disagree, blank, conclusion, copies)
      values ('m1', 'd1', '2024-12-20', '08:00', '11:00', '', '', '', '', '', '', 2, 2, '',
      'show-of-hands', 2, 0, 0, '', 4)`);
    db.UNSAFE_run(sql`insert into attendees (id, dossier_id, name, office, village, "group", position)
      values ('a1', 'd1', 'Nông Khánh Thạo', '', '', '', 0)`);
    db.UNSAFE_run(sql`insert into speeches (id, dossier_id, office, content, position)
      values ('s1', 'd1', 'Trưởng thôn', '', 0)`);
  });
  migrateTo(database, 23);
  const stages = ['meetings', 'attendees', 'speeches'].map((table) =>
    database.reader.get(z.object({ stage: z.string() }), byTable[table] ?? sql``),
  );
  expect(stages).toEqual(Array.from({ length: 3 }, () => ({ stage: 'application' })));
  database.close();
});

const byTable: Readonly<Record<string, ReturnType<typeof sql>>> = {
  meetings: sql`select stage from meetings`,
  attendees: sql`select stage from attendees`,
  speeches: sql`select stage from speeches`,
};
