import { Select, TextInput } from '@mantine/core';
import { IconChartBar, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { unitFullName } from '#shared/units/unit.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useCurrentDossier } from '../../app/use-current-dossier.ts';
import { useQuery } from '../../app/use-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import { AddFigure } from './AddFigure.tsx';
import { FigureLedger } from './FigureLedger.tsx';
import classes from './FiguresPage.module.css';

/** The ledger of one place. */
export const FiguresPage = () => {
  const text = useText('figures');
  const { dossier } = useCurrentDossier();
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const unitId = chosen ?? dossier?.unitId ?? null;
  return (
    <>
      <PageHeader title={useText('titles')('figures')} lead={text('lead')} />
      <div className={classes.tools}>
        <UnitSelect unitId={unitId} onChange={setChosen} />
        <TextInput
          className={classes.filter ?? ''}
          label={text('filter')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      {unitId === null ? (
        <EmptyState icon={IconChartBar} title={text('emptyTitle')}>
          {text('noUnit')}
        </EmptyState>
      ) : (
        <UnitLedger key={unitId} unitId={unitId} typed={typed} asOf={dossier?.asOf ?? null} />
      )}
    </>
  );
};

type SelectProps = {
  readonly unitId: string | null;
  readonly onChange: (id: string | null) => void;
};

const UnitSelect = ({ unitId, onChange }: SelectProps) => {
  const text = useText('figures');
  const { data: units = [] } = useQuery('units.list', {});
  const offices = units.filter(({ level }) => level !== 'village');
  if (offices.length < 2) return null;
  return (
    <Select
      label={text('unit')}
      data={offices.map((unit) => ({ value: unit.id, label: unitFullName(unit) }))}
      value={unitId}
      allowDeselect={false}
      onChange={onChange}
    />
  );
};

type LedgerProps = {
  readonly unitId: string;
  readonly typed: string;
  readonly asOf: string | null;
};

const UnitLedger = ({ unitId, typed, asOf }: LedgerProps) => {
  const concepts = useQuery('figures.concepts', {});
  const figures = useQuery('figures.list', { unitId });
  return (
    <Loaded query={concepts}>
      {(known) => (
        <Loaded query={figures}>
          {(rows) => (
            <>
              <FigureLedger figures={rows} concepts={known} typed={typed} />
              <AddFigure unitId={unitId} concepts={known} firstDay={asOf} />
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  );
};
