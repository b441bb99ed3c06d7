import { IconCrane } from '@tabler/icons-react';
import type { Day } from '#shared/kernel/day.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import { AddByName } from '../AddByName.tsx';
import classes from '../Registers.module.css';
import { useDossierId } from '../use-dossier-id.ts';
import { millionText } from './million-dong.ts';
import { Payments } from './Payments.tsx';
import { WorkDifferences } from './WorkDifferences.tsx';
import { WorkTable } from './WorkTable.tsx';
import { SheetButtons } from '../sheets/SheetButtons.tsx';

export type Works = OutputOf<'finance.works'>;

/** The works of the unit and what it owes for them. */
export const WorksPage = () => {
  const text = useText('registers');
  const dossier = useQuery('dossiers.get', { dossierId: useDossierId() });
  return (
    <>
      <PageHeader
        title={useText('titles')('works')}
        lead={text('works.lead')}
        actions={<SheetButtons register="works" />}
      />
      <Loaded query={dossier}>
        {({ unit, dossier: { asOf } }) => <WorksOfUnit unitId={unit.id} asOf={asOf} />}
      </Loaded>
    </>
  );
};

type UnitProps = { readonly unitId: string; readonly asOf: Day };

const WorksOfUnit = ({ unitId, asOf }: UnitProps) => {
  const works = useQuery('finance.works', { unitId });
  return (
    <Loaded query={works}>
      {(value) => (
        <>
          <Debt {...value} />
          <WorkDifferences {...value} />
          <div className={classes.above}>
            {value.works.length > 0 && <WorkTable {...value} />}
            <AddWork unitId={unitId} count={value.works.length} />
          </div>
          {value.works.length > 0 && <Payments unitId={unitId} asOf={asOf} {...value} />}
        </>
      )}
    </Loaded>
  );
};

const Debt = ({ works, totals }: Works) => {
  const text = useText('registers');
  if (works.length === 0)
    return (
      <EmptyState icon={IconCrane} title={text('works.emptyTitle')}>
        {text('works.emptyBody')}
      </EmptyState>
    );
  if (totals.debtDong === 0)
    return <Notice tone="green" live title={text('works.noDebt', { count: works.length })} />;
  const sum = millionText(totals.debtDong);
  const count = works.filter(({ debtDong }) => debtDong > 0).length;
  return <Notice tone="amber" live title={text('works.debt', { sum, count })} />;
};

type AddProps = { readonly unitId: string; readonly count: number };

const AddWork = ({ unitId, count }: AddProps) => {
  const text = useText('registers');
  const save = useCommand('finance.saveWork');
  const add = async (name: string) => {
    const code = `CT-${String(count + 1).padStart(2, '0')}`;
    return (await save.run({ fields: { ...newWork, unitId, code, name } })).ok;
  };
  return <AddByName label={text('work.newName')} action={text('work.add')} onAdd={add} />;
};

const newWork = {
  approval: '',
  totalDong: 0,
  acceptedDong: 0,
  allottedDong: 0,
  paidDong: 0,
  finished: false,
  settled: false,
  progress: '',
  indicators: '',
  note: '',
  progressPercent: null,
  acceptedOn: null,
  startedOn: null,
  villages: '',
  indicatorMet: '' as const,
};
