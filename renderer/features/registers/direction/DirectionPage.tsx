import { directionEventKinds, inYear } from '#shared/registers/direction.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import { useDossierId } from '../use-dossier-id.ts';
import type { DirectionProps } from './direction-props.ts';
import { Documents } from './Documents.tsx';
import { Events } from './Events.tsx';

/** How the programme is directed: papers, meetings, inspections, trainings; the report counts these rows. */
export const DirectionPage = () => {
  const dossier = useQuery('dossiers.get', { dossierId: useDossierId() });
  return (
    <>
      <PageHeader title={useText('titles')('direction')} lead={useText('direction')('lead')} />
      <Loaded query={dossier}>
        {({ unit, dossier: { year, asOf } }) => (
          <DirectionOfUnit unitId={unit.id} year={year} asOf={asOf} />
        )}
      </Loaded>
    </>
  );
};

const DirectionOfUnit = (about: Omit<DirectionProps, 'direction' | 'counted'>) => {
  const direction = useQuery('registers.direction', { unitId: about.unitId });
  return (
    <Loaded query={direction}>
      {(value) => (
        <>
          <Documents {...about} direction={value} counted={inYear(value.documents, about).length} />
          {directionEventKinds.map((kind) => (
            <Events
              key={kind}
              kind={kind}
              {...about}
              direction={value}
              counted={inYear(value.events, about).filter((one) => one.kind === kind).length}
            />
          ))}
        </>
      )}
    </Loaded>
  );
};
