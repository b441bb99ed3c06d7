import type { OwnDocxFields } from '#shared/dossier/docx-template/own-docx.ts';
import type { QueryContext } from '../../handlers.ts';
import { selectOwnDocx } from '../../papers/own-docx.queries.ts';
import type { Place } from '../known-paper.ts';

export const findDocx = ({ db }: Pick<QueryContext, 'db'>, place: Place): OwnDocxFields | null =>
  selectOwnDocx(db).find(
    (one) => one.procedureId === place.procedureId && one.paper === place.paper,
  ) ?? null;
