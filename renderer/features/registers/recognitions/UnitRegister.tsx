import { IconAward } from '@tabler/icons-react';
import { useState } from 'react';
import type { RegisterRow } from '#shared/contract/register.views.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Unit } from '#shared/units/unit.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { DayField } from '../../../ui/DayField.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { AddRecognition } from './AddRecognition.tsx';
import { RecognitionRecord } from './RecognitionRecord.tsx';
import { useRegisterColumns } from './RegisterColumns.tsx';

type Props = { readonly unit: Unit };

/** The decisions on one unit in the order in which they began to hold, each to be changed below. */
export const UnitRegister = ({ unit }: Props) => {
  const [on, setOn] = useState<Day | null>(null);
  const found = useQuery('registers.register', { unitId: unit.id, ...(on && { on }) });
  const { data: sets = [] } = useQuery('criteria.sets', {});
  const ofLevel = sets.filter((set) => set.level === unit.level);
  return (
    <Loaded query={found}>
      {(register) => (
        <>
          <Register on={register.on} rows={register.rows} onDay={setOn} />
          <Records unitId={unit.id} sets={ofLevel} />
          <AddRecognition unitId={unit.id} sets={ofLevel} />
        </>
      )}
    </Loaded>
  );
};

type RegisterProps = {
  readonly on: Day;
  readonly rows: readonly RegisterRow[];
  readonly onDay: (on: Day | null) => void;
};

const Register = ({ on, rows, onDay }: RegisterProps) => {
  const text = useText('registers');
  const columns = useRegisterColumns();
  if (rows.length === 0) {
    return (
      <EmptyState icon={IconAward} title={text('recognitions.emptyTitle')}>
        {text('recognitions.emptyBody')}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={classes.day}>
        <DayField label={text('register.on')} value={on} onCommit={onDay} />
      </div>
      <DataTable
        label={text('register.ofUnit')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </>
  );
};

type RecordsProps = Pick<Parameters<typeof AddRecognition>[0], 'unitId' | 'sets'>;

const Records = ({ unitId, sets }: RecordsProps) => {
  const { data: recognitions = [] } = useQuery('registers.recognitions', { unitId });
  const { data: proofs = [] } = useQuery('evidence.list', { unitId });
  return (
    <ul className={classes.records}>
      {recognitions.map((recognition) => (
        <RecognitionRecord
          key={recognition.id}
          recognition={recognition}
          sets={sets}
          proofs={proofs}
        />
      ))}
    </ul>
  );
};
