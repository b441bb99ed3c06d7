import type { Verdict } from '#shared/criteria/verdict.ts';
import { dayInVietnam, instantSchema } from '#shared/kernel/day.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';
import type { DossierData } from './dossier-data.ts';

/** How far a dossier has come, by its papers: signed all, signed in part, made, or without papers. */
export const rolledStates = ['signed', 'partly-signed', 'made', 'none'] as const;

/** One package of a commune, as a province counts it. */
export type RolledPackage = {
  readonly dossierId: string;
  readonly unitName: string;
  readonly unitCode: string;
  readonly level: DossierData['level'];
  readonly grade: DossierData['grade'];
  readonly setId: string;
  readonly year: number;
  readonly asOf: string;
  readonly madeAt: string;
  readonly verdict: DossierData['totals']['verdict'];
  readonly criteria: { readonly met: number; readonly total: number };
  /** Met or not applicable, of all. */
  readonly indicators: { readonly counted: number; readonly total: number };
  /** Verdict of each criterion by its number. */
  readonly verdicts: Readonly<Record<string, Exclude<Verdict, 'not-applicable'>>>;
  readonly state: (typeof rolledStates)[number];
};

export type RolledRow = RolledPackage & {
  /** Since the package before of the same dossier; null where there is but one. */
  readonly change: { readonly criteria: number; readonly indicators: number } | null;
  /** Made after the day by which it was asked for. */
  readonly isLate: boolean;
};

export type RolledTotal = Pick<RolledPackage, 'level' | 'grade' | 'year'> & {
  readonly units: number;
  /** Units that meet their whole set. */
  readonly met: number;
};

export type RollUp = {
  readonly rows: readonly RolledRow[];
  /** Numbers of the criteria that any of the sets has, in their order. */
  readonly criteria: readonly number[];
  readonly totals: readonly RolledTotal[];
};

/** What is counted of a package; its files and texts are let go. */
export const rolledPackage = (data: DossierData, madeAt: string): RolledPackage => ({
  dossierId: data.dossier.id,
  unitName: data.unit.kind === '' ? data.unit.name : `${data.unit.kind} ${data.unit.name}`,
  unitCode: data.unit.code,
  level: data.level,
  grade: data.grade,
  setId: data.set.id,
  year: data.dossier.year,
  asOf: data.dossier.asOf,
  madeAt,
  verdict: data.totals.verdict,
  criteria: { met: data.totals.criteria.met, total: data.totals.criteria.total },
  indicators: {
    counted: data.totals.indicators.counted,
    total: data.totals.indicators.total,
  },
  verdicts: Object.fromEntries(data.criteria.map(({ number, verdict }) => [number, verdict])),
  state: stateOf(data),
});

const stateOf = ({ papers }: DossierData): RolledPackage['state'] => {
  const own = papers.filter(({ phase, annexOf }) => phase === 'application' && annexOf === null);
  const there = own.filter(({ files, scan }) => files.length > 0 || scan !== null);
  const signed = there.filter(({ state }) => state === 'signed' || state === 'signed-stale');
  if (there.length === 0) return 'none';
  if (signed.length === 0) return 'made';
  return signed.length === own.length ? 'signed' : 'partly-signed';
};

/**
 * Packages of many units as one table, whichever order and however often they come: the newest of each dossier counts,
 * the one before it tells the change. `due` is the day by which they were asked for.
 */
export const rollUp = (packages: readonly RolledPackage[], due: string | null): RollUp => {
  const dossiers = [...Map.groupBy(packages, ({ dossierId }) => dossierId).values()];
  const rows = dossiers.flatMap((all) => rowOf(all, due)).toSorted(byUnit);
  const numbers = rows.flatMap(({ verdicts }) => Object.keys(verdicts).map(Number));
  return {
    rows,
    criteria: [...new Set(numbers)].toSorted((a, b) => a - b),
    totals: totalsOf(rows),
  };
};

const byUnit = (a: RolledRow, b: RolledRow): number =>
  compareText(a.unitName, b.unitName) || a.year - b.year || compareText(a.dossierId, b.dossierId);

const rowOf = (all: readonly RolledPackage[], due: string | null): RolledRow[] => {
  const distinct = new Map(all.map((one) => [one.madeAt, one]));
  const ordered = [...distinct.values()].toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1));
  const [newest, before] = [ordered.at(-1), ordered.at(-2)];
  if (!newest) return [];
  const change = before
    ? {
        criteria: newest.criteria.met - before.criteria.met,
        indicators: newest.indicators.counted - before.indicators.counted,
      }
    : null;
  const isLate = due !== null && dayOf(newest.madeAt) > due;
  return [{ ...newest, change, isLate }];
};

/** The day in Vietnam; a text that is no instant is told as it is. */
const dayOf = (instant: string): string => {
  const parsed = instantSchema.safeParse(instant);
  return parsed.success ? dayInVietnam(parsed.data) : instant.slice(0, 10);
};

const totalsOf = (rows: readonly RolledRow[]): RolledTotal[] =>
  [...Map.groupBy(rows, ({ level, grade, year }) => `${year} ${level} ${grade}`).entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (!first) return [];
      const { level, grade, year } = first;
      const met = group.filter(({ verdict }) => verdict === 'met').length;
      return [{ level, grade, year, units: group.length, met }];
    });
