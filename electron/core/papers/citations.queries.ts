import type { PaperCitation } from '#shared/dossier/paper-citation.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { paperCitationRecords } from './citations.records.ts';

/** What a signed version cites, in the order of labels and indicators. */
export const selectPaperCitations = (db: Reader, versionId: string): PaperCitation[] =>
  db.all(
    paperCitationRecords.row,
    sql`select * from paper_citations where version_id = ${versionId} and removed = 0
      order by label, target, page_from`,
  );
