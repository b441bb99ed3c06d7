import { IconListCheck } from '@tabler/icons-react';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { useDossierId } from '../use-dossier-id.ts';
import { ConditionRecord } from './ConditionRecord.tsx';

/** What the set asks for besides its criteria. */
export const ConditionsPage = () => {
  const text = useText('registers');
  const dossierId = useDossierId();
  const dossier = useQuery('dossiers.get', { dossierId });
  return (
    <>
      <PageHeader title={useText('titles')('conditions')} lead={text('conditions.lead')} />
      <Loaded query={dossier}>
        {({ unit }) => <Conditions dossierId={dossierId} unitId={unit.id} />}
      </Loaded>
    </>
  );
};

type Props = { readonly dossierId: string; readonly unitId: string };

const Conditions = ({ dossierId, unitId }: Props) => {
  const text = useText('registers');
  const conditions = useQuery('assessments.conditions', { dossierId });
  const { data: proofs = [] } = useQuery('evidence.list', { unitId });
  return (
    <Loaded query={conditions}>
      {(found) =>
        found.length === 0 ? (
          <EmptyState icon={IconListCheck} title={text('conditions.emptyTitle')}>
            {text('conditions.emptyBody')}
          </EmptyState>
        ) : (
          <ol className={classes.records}>
            {found.map((condition) => (
              <ConditionRecord
                key={condition.position}
                dossierId={dossierId}
                condition={condition}
                proofs={proofs}
              />
            ))}
          </ol>
        )
      }
    </Loaded>
  );
};
