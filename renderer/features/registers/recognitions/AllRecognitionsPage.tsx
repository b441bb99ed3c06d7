import { IconAward } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { RegisterRow } from '#shared/contract/register.views.ts';
import type { Day } from '#shared/kernel/day.ts';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import { allRows, filteredRegister, type RegisterFilter } from './register-filter.ts';
import { RegisterFilters } from './RegisterFilters.tsx';
import { useRegisterColumns } from './RegisterColumns.tsx';

/** Who holds which grade on a day, over all units. */
export const AllRecognitionsPage = () => {
  const text = useText('registers');
  const [on, setOn] = useState<Day | null>(null);
  return (
    <>
      <PageHeader title={useText('titles')('register')} lead={text('register.lead')} />
      <Loaded query={useQuery('registers.register', on === null ? {} : { on })}>
        {(found) =>
          found.rows.length === 0 ? (
            <EmptyState icon={IconAward} title={text('recognitions.emptyTitle')}>
              {text('register.emptyBody')} <Link to="/units">{text('register.units')}</Link>
            </EmptyState>
          ) : (
            <Register on={found.on} rows={found.rows} onDay={setOn} />
          )
        }
      </Loaded>
    </>
  );
};

type Props = {
  readonly on: Day;
  readonly rows: readonly RegisterRow[];
  readonly onDay: (on: Day | null) => void;
};

const Register = ({ on, rows, onDay }: Props) => {
  const text = useText('registers');
  const [filter, setFilter] = useState<RegisterFilter>(allRows);
  const columns = useColumns();
  const shown = filteredRegister(rows, filter);
  const held = shown.filter(({ state }) => state === 'in-force');
  const units = new Set(held.map(({ unitId }) => unitId)).size;
  return (
    <>
      <RegisterFilters
        rows={rows}
        filter={filter}
        onFilter={(patch) => setFilter({ ...filter, ...patch })}
        on={on}
        onDay={onDay}
      />
      <p role="status">{text('register.count', { decisions: held.length, units })}</p>
      {shown.length === 0 ? (
        <p>{text('register.noneShown')}</p>
      ) : (
        <DataTable
          label={text('register.table')}
          columns={columns}
          rows={shown}
          rowKey={({ id }) => id}
        />
      )}
    </>
  );
};

const useColumns = (): readonly Column<RegisterRow>[] => {
  const text = useText('registers');
  const [grade, ...others] = useRegisterColumns();
  const unit: Column<RegisterRow> = {
    key: 'unit',
    header: text('register.unit'),
    width: '20%',
    cell: ({ unitId, unitName, above }) => (
      <>
        <Link to={`/units/${unitId}/recognitions`}>{upperFirst(unitName)}</Link>
        {above !== '' && ` · ${above}`}
      </>
    ),
  };
  return grade ? [unit, grade, ...others] : [unit];
};
