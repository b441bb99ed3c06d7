import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import type { Reader } from '../db/connection.ts';
import { sql, sqlList } from '../db/sql.ts';

/** A proof, and files it has or had. */
export type CitedThing = { readonly evidenceId?: string; readonly fileIds: readonly string[] };

const useSchema = z.object({ paper: z.string(), number: z.string(), signedOn: daySchema });

/** The newest signed paper that cites the proof or one of the files. */
export const selectCitationUse = (
  db: Reader,
  { evidenceId = '', fileIds }: CitedThing,
): z.infer<typeof useSchema> | undefined =>
  db.get(
    useSchema,
    sql`select paper_versions.paper, paper_versions.number, paper_versions.signed_on
      from paper_citations join paper_versions on paper_versions.id = paper_citations.version_id
      where paper_citations.removed = 0 and paper_versions.removed = 0
        and paper_versions.signed_on is not null
        and (paper_citations.evidence_id = ${evidenceId}
          or paper_citations.file_id in ${sqlList(fileIds)})
      order by paper_versions.signed_on desc limit 1`,
  );
