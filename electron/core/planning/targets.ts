import { keyId } from '#shared/kernel/ids.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import {
  periodEnd,
  periodStart,
  targetFieldsSchema,
  type TargetFields,
  type TargetPeriod,
} from '#shared/planning/target.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { loadAssessment, type Assessment } from '../assessments/load-assessment.ts';
import { existingSet } from '../criteria/set-library.ts';
import { selectDossiers } from '../dossiers/dossiers.queries.ts';
import type { CommandContext, Input, Output, QueryContext } from '../handlers.ts';
import { existingUnit } from '../units/existing-unit.ts';
import { selectUnit } from '../units/units.queries.ts';
import { selectTargets } from './planning.queries.ts';
import { targetRecords } from './planning.records.ts';
import { scoreWithin, type ScoreOnDay } from './scores-of-unit.ts';

type Row = Output<'planning.targets'>['rows'][number];
type Period = Row['half'];
type Asked = Input<'planning.targets'>;

export const saveTarget = (
  context: CommandContext,
  { unitId, setId, year, period, patch }: Input<'planning.saveTarget'>,
): Output<'planning.saveTarget'> => {
  if (unitId !== null) existingUnit(context.db, unitId);
  existingSet(context, setId);
  const blank = { unitId, setId, year, period, ...empty, act: '' };
  const id = keyId('target', unitId ?? 'all', setId, String(year), period);
  const { id: _, ...before } = context.records.find(targetRecords, id) ?? { id, ...blank };
  const given = Object.entries(patch)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, typeof value === 'string' ? nfc(value) : value]);
  const after = { ...before, ...Object.fromEntries(given) };
  context.records.put(targetRecords, id, targetFieldsSchema.parse(after));
  return {};
};

const empty = { criteria: null, indicators: null, units: null };

/** Every unit with a dossier of the set and year: what it shall reach and what it has, by half-year and year. */
export const targets = (context: QueryContext, asked: Asked): Output<'planning.targets'> => {
  const known = selectTargets(context.db, asked);
  const assessments = selectDossiers(context.db)
    .filter(({ setId, year }) => setId === asked.setId && year === asked.year)
    .filter(({ unitId }) => asked.unitId === undefined || asked.unitId === unitId)
    .map(({ id }) => loadAssessment(context.db, id));
  const rows = assessments.map((assessment) => unitRow(context, assessment, known));
  return {
    rows: rows.toSorted((a, b) => collator.compare(a.unitName, b.unitName)),
    together: asked.unitId === undefined ? togetherOf(rows, known) : null,
  };
};

const collator = new Intl.Collator('vi');

const unitRow = (
  context: QueryContext,
  assessment: Assessment,
  known: readonly TargetFields[],
): Row => {
  const { unitId, year, id: dossierId } = assessment.dossier;
  const unit = selectUnit(context.db, unitId);
  const own = known.filter((target) => target.unitId === unitId);
  const of = (period: TargetPeriod): Period => {
    const result = scoreWithin(context, assessment, [periodStart(year), periodEnd(year, period)]);
    return { ...targetOf(own, period), result: result && resultView(result) };
  };
  const unitName = unit ? unitFullName(unit) : '';
  return { unitId, dossierId, unitName, half: of('half'), year: of('year') };
};

const resultView = ({ on, criteria, indicators, verdict }: ScoreOnDay): Period['result'] => ({
  on,
  criteria: criteria.met,
  indicators: indicators.met,
  isMet: verdict === 'met',
});

const targetOf = (known: readonly TargetFields[], period: TargetPeriod) => {
  const found = known.find((target) => target.period === period);
  const { criteria, indicators, units, act } = found ?? { ...empty, act: '' };
  return { criteria, indicators, units, act };
};

/** How many units shall meet the set, and how many do by what is known of the period. */
const togetherOf = (
  rows: readonly Row[],
  known: readonly TargetFields[],
): Output<'planning.targets'>['together'] => {
  const own = known.filter(({ unitId }) => unitId === null);
  const of = (period: TargetPeriod) => {
    const results = rows.flatMap((row) => row[period].result ?? []);
    const met = results.filter(({ isMet }) => isMet).length;
    return { ...targetOf(own, period), met: results.length === 0 ? null : met };
  };
  return { half: of('half'), year: of('year') };
};
