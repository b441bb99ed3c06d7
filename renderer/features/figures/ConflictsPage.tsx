import { IconChartBar, IconCircleCheck } from '@tabler/icons-react';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import { Conflict } from './Conflict.tsx';
import classes from './ConflictsPage.module.css';
import { FigureTabs } from './FigureTabs.tsx';
import { UnitSelect } from './UnitSelect.tsx';
import { useFigureUnit } from './use-figure-unit.ts';

/** Every place where the ledger contradicts itself, with both numbers and a way to each. */
export const ConflictsPage = () => {
  const text = useText('figures');
  const { unitId, setUnitId } = useFigureUnit();
  return (
    <>
      <PageHeader title={useText('titles')('conflicts')} lead={text('conflicts.lead')} />
      <FigureTabs unitId={unitId} />
      <UnitSelect unitId={unitId} onChange={setUnitId} />
      {unitId === null ? (
        <EmptyState icon={IconChartBar} title={text('emptyTitle')}>
          {text('noUnit')}
        </EmptyState>
      ) : (
        <ConflictList unitId={unitId} />
      )}
    </>
  );
};

const ConflictList = ({ unitId }: { readonly unitId: string }) => {
  const text = useText('figures');
  const conflicts = useQuery('figures.contradictions', { unitId });
  return (
    <Loaded query={conflicts}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState icon={IconCircleCheck} title={text('conflicts.none')}>
            {text('conflicts.noneBody')}
          </EmptyState>
        ) : (
          <>
            <p role="status">{text('conflicts.count', { count: rows.length })}</p>
            <ul className={classes.list}>
              {rows.map((conflict) => (
                <Conflict
                  key={`${conflict.kind} ${conflict.stated.figureId} ${conflict.against.concept}`}
                  conflict={conflict}
                />
              ))}
            </ul>
          </>
        )
      }
    </Loaded>
  );
};
