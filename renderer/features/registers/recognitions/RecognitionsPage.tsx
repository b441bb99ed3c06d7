import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import { useDossierId } from '../use-dossier-id.ts';
import { UnitRegister } from './UnitRegister.tsx';

/** Grades the unit of a dossier holds, and how far they still hold. */
export const RecognitionsPage = () => {
  const text = useText('registers');
  const dossier = useQuery('dossiers.get', { dossierId: useDossierId() });
  return (
    <>
      <PageHeader title={useText('titles')('recognitions')} lead={text('recognitions.lead')} />
      <Loaded query={dossier}>{({ unit }) => <UnitRegister unit={unit} />}</Loaded>
    </>
  );
};
