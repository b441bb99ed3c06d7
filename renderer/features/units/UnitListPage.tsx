import { Button } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { Link } from 'wouter';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { unitFullName, type Unit } from '#shared/units/unit.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import { ConfirmlessDelete } from '../../ui/ConfirmlessDelete.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import { AddUnit } from './AddUnit.tsx';

/** All places of the workspace. */
export const UnitListPage = () => {
  const text = useText('units');
  const titles = useText('titles');
  return (
    <>
      <PageHeader
        title={titles('units')}
        lead={text('lead')}
        actions={
          <>
            <Button variant="default" component={Link} to="/recognitions">
              {titles('register')}
            </Button>
            <Button variant="default" component={Link} to="/people">
              {text('people')}
            </Button>
          </>
        }
      />
      <Loaded query={useQuery('units.list', {})}>
        {(units) => (
          <>
            {units.length === 0 ? <NoUnit /> : <UnitTable units={units} />}
            <AddUnit level="commune" parentId={null} label={text('newName')} />
          </>
        )}
      </Loaded>
    </>
  );
};

const NoUnit = () => {
  const text = useText('units');
  return (
    <EmptyState icon={IconBuildingCommunity} title={text('emptyTitle')}>
      {text('emptyBody')}
    </EmptyState>
  );
};

const UnitTable = ({ units }: { readonly units: readonly Unit[] }) => {
  const text = useText('units');
  const parentOf = (unit: Unit) => units.find(({ id }) => id === unit.parentId);
  const ui = useText('ui');
  const columns: readonly Column<Unit>[] = [
    {
      key: 'name',
      header: text('column.name'),
      rowHeader: true,
      cell: (unit) => <Link to={`/units/${unit.id}`}>{upperFirst(unitFullName(unit))}</Link>,
    },
    { key: 'level', header: text('column.level'), cell: ({ level }) => text(`level.${level}`) },
    {
      key: 'parent',
      header: text('column.parent'),
      cell: (unit) => {
        const parent = parentOf(unit);
        return parent ? unitFullName(parent) : '';
      },
    },
    { key: 'code', header: text('column.code'), cell: ({ code }) => code },
    {
      key: 'remove',
      header: ui('remove'),
      headerHidden: true,
      width: '56px',
      cell: (unit) => <RemoveUnit unit={unit} />,
    },
  ];
  return (
    <DataTable
      label={useText('titles')('units')}
      columns={columns}
      rows={units}
      rowKey={({ id }) => id}
    />
  );
};

const RemoveUnit = ({ unit }: { readonly unit: Unit }) => {
  const name = unitFullName(unit);
  const undoText = useText('units')('removed', { name });
  const remove = useCommand('units.remove', { undoText });
  return <ConfirmlessDelete name={name} onRemove={() => void remove.run({ unitId: unit.id })} />;
};
