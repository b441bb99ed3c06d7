import { IconChartBar } from '@tabler/icons-react';
import { useState } from 'react';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import { FigureTabs } from '../FigureTabs.tsx';
import { UnitSelect } from '../UnitSelect.tsx';
import { useFigureUnit } from '../use-figure-unit.ts';
import { Round } from './Round.tsx';
import { RoundChoice } from './RoundChoice.tsx';

/** The sheets of the villages: printed, typed back, added up. */
export const VillagesPage = () => {
  const text = useText('figures');
  const { unitId, setUnitId, dossier } = useFigureUnit();
  return (
    <>
      <PageHeader title={useText('titles')('villageSheets')} lead={text('sheets.lead')} />
      <FigureTabs unitId={unitId} />
      <UnitSelect unitId={unitId} onChange={setUnitId} />
      {unitId === null ? (
        <EmptyState icon={IconChartBar} title={text('emptyTitle')}>
          {text('noUnit')}
        </EmptyState>
      ) : (
        <Rounds key={unitId} unitId={unitId} firstDay={dossier?.asOf ?? null} />
      )}
    </>
  );
};

type Props = { readonly unitId: string; readonly firstDay: string | null };

const Rounds = ({ unitId, firstDay }: Props) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const rounds = useQuery('villages.sheets', { unitId });
  return (
    <Loaded query={rounds}>
      {(rows) => {
        const sheetId = rows.find((row) => row.sheetId === chosen)?.sheetId ?? rows[0]?.sheetId;
        return (
          <>
            <RoundChoice
              unitId={unitId}
              firstDay={firstDay}
              rounds={rows}
              sheetId={sheetId ?? null}
              onChoose={setChosen}
            />
            {sheetId !== undefined && <Round key={sheetId} sheetId={sheetId} />}
          </>
        );
      }}
    </Loaded>
  );
};
