import type { FieldValue } from '#shared/journal/change-event.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { Input, QueryContext } from '../../handlers.ts';
import { selectRows, type AnyRow } from './merges.queries.ts';
import { placeKey } from './name-records.ts';

export type Scope = Input<'merges.handOut'>['scope'];
export type SliceScope = Exclude<Scope, { readonly kind: 'workspace' }>;

/** Small lists without which the pages of any dossier would lack words. */
const always: readonly string[] = ['concept', 'ownRequiredProofs', 'ownProcedure', 'officeDay'];

/** What belongs to a record and is found by the field that names it. */
const belongings: readonly (readonly [entity: string, field: string, owner: string])[] = [
  ['evidenceFile', 'evidenceId', 'evidence'],
  ['evidenceRevision', 'evidenceId', 'evidence'],
  ['villageSheetLine', 'sheetId', 'villageSheet'],
  ['villageReturn', 'sheetId', 'villageSheet'],
];

/**
 * Which records go into a slice (by `placeKey`): those that were asked for, all that they name, and what belongs to
 * them, removed ones too. Refuses `record.notFound` where what was asked for is not there.
 */
export const recordsInScope = (
  { db, tables }: Pick<QueryContext, 'db' | 'tables'>,
  scope: SliceScope,
): ReadonlySet<string> => {
  const rows = selectRows(db, tables);
  const seeds = scope.kind === 'indicators' ? ofIndicators(rows, scope) : ofSheet(rows, scope);
  if (seeds.length === 0) refuse('record.notFound', { kind: scope.kind });
  const chosen = closureOf(rows, [
    ...seeds,
    ...rows.filter(({ entity }) => always.includes(entity)),
  ]);
  const figures = villageFigures(rows, chosen);
  return new Set([...chosen, ...figures].map((row) => keyOf(row)));
};

const keyOf = ({ entity, id }: AnyRow): string => placeKey({ entity, recordId: id });

const ofIndicators = (
  rows: readonly AnyRow[],
  { dossierId, codes }: Extract<SliceScope, { kind: 'indicators' }>,
): readonly AnyRow[] => {
  const dossier = rows.filter(({ entity, id }) => entity === 'dossier' && id === dossierId);
  const isOfCode = (value: FieldValue | undefined): boolean =>
    typeof value === 'string' && codes.includes(value);
  const own = rows.filter(
    ({ fields }) =>
      fields['dossierId'] === dossierId && (isOfCode(fields['code']) || isOfCode(fields['target'])),
  );
  return dossier.length === 0 ? [] : [...dossier, ...own, ...villagesOf(rows, dossier[0])];
};

const ofSheet = (
  rows: readonly AnyRow[],
  { sheetId }: Extract<SliceScope, { kind: 'villageSheet' }>,
): readonly AnyRow[] => {
  const sheet = rows.find(({ entity, id }) => entity === 'villageSheet' && id === sheetId);
  if (!sheet) return [];
  const unitId = sheet.fields['unitId'];
  const dossiers = rows.filter(
    ({ entity, fields }) => entity === 'dossier' && fields['unitId'] === unitId,
  );
  return [sheet, ...dossiers, ...villagesOf(rows, sheet)];
};

const villagesOf = (rows: readonly AnyRow[], owner: AnyRow | undefined): readonly AnyRow[] =>
  rows.filter(
    ({ entity, fields }) => entity === 'unit' && fields['parentId'] === owner?.fields['unitId'],
  );

/** Everything that these name in a field that ends in Id or Sha256, and what belongs to it. */
const closureOf = (rows: readonly AnyRow[], seeds: readonly AnyRow[]): ReadonlySet<AnyRow> => {
  const byId = Map.groupBy(rows, ({ id }) => id);
  const byOwner = Map.groupBy(rows, ({ entity, fields }) => ownerKey(entity, fields));
  const chosen = new Set<AnyRow>();
  const waiting = [...seeds];
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    if (chosen.has(row)) continue;
    chosen.add(row);
    waiting.push(...named(row).flatMap((id) => byId.get(id) ?? []));
    waiting.push(...(byOwner.get(keyOf(row)) ?? []));
  }
  return chosen;
};

const named = ({ fields }: AnyRow): readonly string[] =>
  Object.entries(fields).flatMap(([field, value]) =>
    /(Id|Sha256)$/.test(field) && typeof value === 'string' ? [value] : [],
  );

const ownerKey = (entity: string, fields: AnyRow['fields']): string => {
  const found = belongings.find(([one]) => one === entity);
  const ownerId = found && fields[found[1]];
  return found && typeof ownerId === 'string'
    ? placeKey({ entity: found[2], recordId: ownerId })
    : '';
};

/** Figures of the chosen villages for the same concept and day as a chosen figure or line of a sheet. */
const villageFigures = (
  rows: readonly AnyRow[],
  chosen: ReadonlySet<AnyRow>,
): readonly AnyRow[] => {
  const units = new Set([...chosen].filter(({ entity }) => entity === 'unit').map(({ id }) => id));
  const days = new Set([...chosen].map(({ fields }) => fields['asOf']));
  const concepts = new Set([...chosen].map(({ fields }) => fields['concept']));
  return rows.filter(
    ({ entity, fields: { unitId, asOf, concept } }) =>
      entity === 'figure' &&
      units.has(String(unitId)) &&
      days.has(asOf ?? null) &&
      concepts.has(concept ?? null),
  );
};
