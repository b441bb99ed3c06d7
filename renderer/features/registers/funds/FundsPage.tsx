import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import { useDossierId } from '../use-dossier-id.ts';
import { Contributions } from './Contributions.tsx';
import { Differences } from './Differences.tsx';
import { Flows } from './Flows.tsx';
import type { FundsProps } from './funds-view.ts';
import { StatedTotals } from './StatedTotals.tsx';

/** Money of the programme: by source and year, what the people gave, and sums that other papers state. */
export const FundsPage = () => {
  const dossier = useQuery('dossiers.get', { dossierId: useDossierId() });
  return (
    <>
      <PageHeader title={useText('titles')('funds')} lead={useText('funds')('lead')} />
      <Loaded query={dossier}>
        {({ unit, dossier: { year } }) => <FundsOfUnit unitId={unit.id} year={year} />}
      </Loaded>
    </>
  );
};

const FundsOfUnit = ({ unitId, year }: Pick<FundsProps, 'unitId' | 'year'>) => {
  const funds = useQuery('finance.funds', { unitId });
  return (
    <Loaded query={funds}>
      {(value) => (
        <>
          <Differences funds={value} />
          <Flows unitId={unitId} funds={value} year={year} />
          <Contributions unitId={unitId} funds={value} year={year} />
          <StatedTotals unitId={unitId} funds={value} year={year} />
        </>
      )}
    </Loaded>
  );
};
