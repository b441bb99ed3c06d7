import type { Figure, FigureFields } from '#shared/figures/figure.ts';
import { keyId } from '#shared/kernel/ids.ts';
import type { CommandContext } from '../handlers.ts';
import { selectFigureByKey, type FigureKey } from './figures.queries.ts';
import { figureRecords } from './figures.records.ts';
import { readFigureByKey } from './read-figures.ts';

type Change = { readonly [K in keyof FigureFields]?: FigureFields[K] | undefined };
type Context = Pick<CommandContext, 'db' | 'records'>;

const blank = {
  definition: '',
  unitOf: '',
  qualifier: null,
  source: '',
  evidenceId: null,
  note: '',
  origin: 'typed' as const,
};

/** Changes the figure that has this key, or adds it. Its id follows from the key: two machines write one figure. */
export const writeFigure = (
  context: Context,
  key: FigureKey,
  change: Change & { readonly value: string },
): string => {
  const { db, records } = context;
  const existing: Figure | undefined = selectFigureByKey(db, key);
  if (existing) {
    records.update(figureRecords, existing.id, { ...change, ...originOf(context, key, change) });
    return existing.id;
  }
  const id = freeId(context, key);
  records.put(figureRecords, id, { ...blank, ...defined(change), ...key, value: change.value });
  return id;
};

/** Typing the very number that the sum comes to leaves the sum; another number takes its place. */
const originOf = (
  context: Context,
  key: FigureKey,
  change: Change,
): Pick<Change, 'origin' | 'value'> => {
  if (change.origin !== undefined) return {};
  const now = readFigureByKey(context.db, key);
  if (now === undefined || now.origin === 'typed' || now.value !== change.value)
    return { origin: 'typed' };
  return { origin: now.origin, value: '' };
};

export const figureId = ({ unitId, concept, asOf, sourceKey }: FigureKey): string =>
  keyId('figure', unitId, concept, asOf, sourceKey === '' ? 'usual' : sourceKey);

/** A figure whose day was mended keeps its id; the next figure of its old day takes another. */
const freeId = (context: Context, key: FigureKey, round = 1): string => {
  const id = round === 1 ? figureId(key) : keyId('figure-again', figureId(key), String(round));
  const isTaken = context.records.find(figureRecords, id) !== undefined;
  return isTaken ? freeId(context, key, round + 1) : id;
};

const defined = (change: Change): { readonly [K in keyof FigureFields]?: FigureFields[K] } =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
