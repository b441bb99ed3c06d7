import { TextInput } from '@mantine/core';
import { IconChartBar, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import { AddFigure } from './AddFigure.tsx';
import { FigureLedger } from './FigureLedger.tsx';
import { FigureTabs } from './FigureTabs.tsx';
import { UnitSelect } from './UnitSelect.tsx';
import { useFigureUnit } from './use-figure-unit.ts';
import classes from './FiguresPage.module.css';

/** The ledger of one place. */
export const FiguresPage = () => {
  const text = useText('figures');
  const { unitId, setUnitId, dossier } = useFigureUnit();
  const [typed, setTyped] = useState('');
  return (
    <>
      <PageHeader title={useText('titles')('figures')} lead={text('lead')} />
      <FigureTabs unitId={unitId} />
      <div className={classes.tools}>
        <UnitSelect unitId={unitId} onChange={setUnitId} />
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

type LedgerProps = {
  readonly unitId: string;
  readonly typed: string;
  readonly asOf: string | null;
};

const UnitLedger = ({ unitId, typed, asOf }: LedgerProps) => {
  const { figureId } = useParams();
  const concepts = useQuery('figures.concepts', {});
  const figures = useQuery('figures.list', { unitId });
  return (
    <Loaded query={concepts}>
      {(known) => (
        <Loaded query={figures}>
          {(rows) => (
            <>
              <FigureLedger
                key={figureId}
                figures={rows}
                concepts={known}
                typed={typed}
                first={figureId ?? null}
              />
              <AddFigure unitId={unitId} concepts={known} firstDay={asOf} />
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  );
};
