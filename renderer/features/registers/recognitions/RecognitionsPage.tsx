import { IconAward } from '@tabler/icons-react';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { useDossierId } from '../use-dossier-id.ts';
import { AddRecognition } from './AddRecognition.tsx';
import { RecognitionRecord } from './RecognitionRecord.tsx';

/** Grades the unit holds, and how far they still hold. */
export const RecognitionsPage = () => {
  const text = useText('registers');
  const dossier = useQuery('dossiers.get', { dossierId: useDossierId() });
  return (
    <>
      <PageHeader title={useText('titles')('recognitions')} lead={text('recognitions.lead')} />
      <Loaded query={dossier}>
        {({ unit }) => <OfUnit unitId={unit.id} level={unit.level} />}
      </Loaded>
    </>
  );
};

type Props = { readonly unitId: string; readonly level: string };

const OfUnit = ({ unitId, level }: Props) => {
  const text = useText('registers');
  const recognitions = useQuery('registers.recognitions', { unitId });
  const { data: sets = [] } = useQuery('criteria.sets', {});
  const ofLevel = sets.filter((set) => set.level === level);
  return (
    <Loaded query={recognitions}>
      {(found) => (
        <>
          {found.length === 0 && (
            <EmptyState icon={IconAward} title={text('recognitions.emptyTitle')}>
              {text('recognitions.emptyBody')}
            </EmptyState>
          )}
          <ul className={classes.records}>
            {found.map((recognition) => (
              <RecognitionRecord key={recognition.id} recognition={recognition} sets={ofLevel} />
            ))}
          </ul>
          <AddRecognition unitId={unitId} sets={ofLevel} />
        </>
      )}
    </Loaded>
  );
};
