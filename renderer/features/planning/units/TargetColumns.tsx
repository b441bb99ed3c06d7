import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { aboveTarget, targetPeriods, type TargetPeriod } from '#shared/planning/target.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { CountField } from '../../../ui/CountField.tsx';
import type { Column } from '../../../ui/DataTable.tsx';
import { dayText } from '../../../ui/day-text.ts';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Planning.module.css';
import { useTargetChange, type TargetsOf } from './target-change.ts';

export type TargetRow = OutputOf<'planning.targets'>['rows'][number];
type Counted = 'criteria' | 'indicators';

const counted: readonly Counted[] = ['criteria', 'indicators'];

/** The place, and for each period its targets with the result under them. */
export const useTargetColumns = (of: TargetsOf): readonly Column<TargetRow>[] => {
  const text = useText('planning');
  const columns = targetPeriods.flatMap((period) =>
    counted.map((what): Column<TargetRow> => ({
      key: `${period}-${what}`,
      header: text(`targets.${period}.${what}`),
      cell: (row) => <TargetCell row={row} at={{ of, period, what }} />,
    })),
  );
  return [
    {
      key: 'unit',
      header: text('units.unit'),
      rowHeader: true,
      width: '20%',
      cell: ({ unitName }) => upperFirst(unitName),
    },
    ...columns,
  ];
};

type CellProps = {
  readonly row: TargetRow;
  readonly at: { readonly of: TargetsOf; readonly period: TargetPeriod; readonly what: Counted };
};

const TargetCell = ({ row, at: { of, period, what } }: CellProps) => {
  const text = useText('planning');
  const change = useTargetChange(of);
  const { [what]: target, result } = row[period];
  const label = `${text(`targets.${period}.${what}`)}: ${row.unitName}`;
  return (
    <div className={classes.target}>
      <CountField
        label={label}
        labelHidden
        size="sm"
        value={target}
        onCommit={(typed) => change(row.unitId, period, { [what]: typed })}
      />
      <ResultLine target={target} result={result && { met: result[what], on: result.on }} />
    </div>
  );
};

type LineProps = {
  readonly target: number | null;
  readonly result: { readonly met: number; readonly on: string } | null;
};

const ResultLine = ({ target, result }: LineProps) => {
  const text = useText('planning');
  if (!result) return <span className={classes.missing}>{text('targets.noResult')}</span>;
  const { met, on } = result;
  const above = aboveTarget(target, met);
  const reached = text('targets.result', { met, day: dayText(on) });
  if (above === null) return <span className={classes.missing}>{reached}</span>;
  const gap =
    above < 0
      ? text('targets.short', { count: -above })
      : above === 0
        ? text('targets.reached')
        : text('targets.above', { count: above });
  return (
    <span className={above < 0 ? classes.short : classes.missing}>{`${reached}, ${gap}`}</span>
  );
};
