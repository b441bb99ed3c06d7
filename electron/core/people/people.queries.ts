import type { Person, Term } from '#shared/people/person.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { personRecords, termRecords } from './people.records.ts';

export const selectPersons = (db: Reader): Person[] =>
  db.all(personRecords.row, sql`select * from persons where removed = 0`);

export const selectTerms = (db: Reader): Term[] =>
  db.all(termRecords.row, sql`select * from terms where removed = 0 order by "from"`);

export const selectTermsOfUnit = (db: Reader, unitId: string): Term[] =>
  db.all(
    termRecords.row,
    sql`select * from terms where unit_id = ${unitId} and removed = 0 order by "from"`,
  );

export const selectTermsOfPerson = (db: Reader, personId: string): Term[] =>
  db.all(
    termRecords.row,
    sql`select * from terms where person_id = ${personId} and removed = 0 order by "from"`,
  );
