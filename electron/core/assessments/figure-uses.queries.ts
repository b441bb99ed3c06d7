import { z } from 'zod';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';

const useSchema = z.object({
  figureId: z.string(),
  dossierId: z.string(),
  code: z.string(),
  part: z.string().nullable(),
  slot: z.enum(['numerator', 'denominator', 'value']),
});
export type FigureUse = z.infer<typeof useSchema>;

/** Every slot of every answer that takes its number from the ledger. */
export const selectFigureUses = (db: Reader): FigureUse[] =>
  db.all(
    useSchema,
    sql`
      with answers as (
        select dossier_id, code, null as part, numerator_figure_id, denominator_figure_id, value_figure_id
          from results where removed = 0
        union all
        select dossier_id, code, part, numerator_figure_id, denominator_figure_id, value_figure_id
          from result_parts where removed = 0
      )
      select numerator_figure_id as figure_id, dossier_id, code, part, 'numerator' as slot
        from answers where numerator_figure_id is not null
      union all
      select denominator_figure_id, dossier_id, code, part, 'denominator'
        from answers where denominator_figure_id is not null
      union all
      select value_figure_id, dossier_id, code, part, 'value'
        from answers where value_figure_id is not null`,
  );
