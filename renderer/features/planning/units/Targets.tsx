import type { OutputOf } from '../../../bridge/client.ts';
import { useQuery } from '../../../app/use-query.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { CountField } from '../../../ui/CountField.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { Section } from '../../../ui/Section.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Planning.module.css';
import { useTargetChange, type TargetsOf } from './target-change.ts';
import { useTargetColumns } from './TargetColumns.tsx';

/** What each place shall reach by the middle and the end of the year, beside what it has; saved as it is typed. */
export const Targets = ({ of, unitId }: { readonly of: TargetsOf; readonly unitId?: string }) => {
  const text = useText('planning');
  const asked = { ...of, ...(unitId !== undefined && { unitId }) };
  const columns = useTargetColumns(of);
  return (
    <Section title={text('targets.title', { year: of.year })} lead={text('targets.lead')}>
      <Loaded query={useQuery('planning.targets', asked)}>
        {({ rows, together }) => (
          <>
            {together && <Together of={of} together={together} count={rows.length} />}
            <DataTable
              label={text('targets.title', { year: of.year })}
              columns={columns}
              rows={rows}
              rowKey={({ dossierId }) => dossierId}
              withFields
            />
          </>
        )}
      </Loaded>
    </Section>
  );
};

type TogetherProps = {
  readonly of: TargetsOf;
  readonly together: NonNullable<OutputOf<'planning.targets'>['together']>;
  readonly count: number;
};

/** How many places shall meet the set, by which plan. */
const Together = ({ of, together, count }: TogetherProps) => {
  const text = useText('planning');
  const change = useTargetChange(of);
  const { units, act, met } = together.year;
  return (
    <div className={classes.days}>
      <CountField
        label={text('targets.units', { year: of.year })}
        value={units}
        onCommit={(typed) => change(null, 'year', { units: typed })}
      />
      <TextField
        label={text('targets.act')}
        value={act}
        onCommit={(typed) => change(null, 'year', { act: typed })}
      />
      <p role="status">
        {met === null ? text('targets.noResult') : text('targets.metOf', { met, count })}
        {met !== null &&
          units !== null &&
          met < units &&
          ` ${text('targets.unitsShort', { count: units - met })}`}
      </p>
    </div>
  );
};
