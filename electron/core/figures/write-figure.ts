import type { Figure, FigureFields } from '#shared/figures/figure.ts';
import { keyId } from '#shared/kernel/ids.ts';
import type { CommandContext } from '../handlers.ts';
import { selectFigureByKey, type FigureKey } from './figures.queries.ts';
import { figureRecords } from './figures.records.ts';

type Change = { readonly [K in keyof FigureFields]?: FigureFields[K] | undefined };

const blank = {
  definition: '',
  unitOf: '',
  qualifier: null,
  source: '',
  evidenceId: null,
  note: '',
};

/** Changes the figure that has this key, or adds it. Its id follows from the key: two machines write one figure. */
export const writeFigure = (
  { db, records }: Pick<CommandContext, 'db' | 'records'>,
  key: FigureKey,
  change: Change & { readonly value: string },
): string => {
  const existing: Figure | undefined = selectFigureByKey(db, key);
  if (existing) {
    records.update(figureRecords, existing.id, change);
    return existing.id;
  }
  const id = figureId(key);
  records.put(figureRecords, id, { ...blank, ...defined(change), ...key, value: change.value });
  return id;
};

const figureId = ({ unitId, concept, asOf, sourceKey }: FigureKey): string =>
  keyId('figure', unitId, concept, asOf, sourceKey === '' ? 'usual' : sourceKey);

const defined = (change: Change): { readonly [K in keyof FigureFields]?: FigureFields[K] } =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
