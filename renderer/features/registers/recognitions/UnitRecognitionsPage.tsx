import { Button } from '@mantine/core';
import { Link, useParams } from 'wouter';
import { unitFullName } from '#shared/units/unit.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import { UnitRegister } from './UnitRegister.tsx';

/** The register of one unit, reached from its own page, also where it has no dossier. */
export const UnitRecognitionsPage = () => {
  const text = useText('registers');
  const titles = useText('titles');
  const unitId = useParams()['unitId'] ?? '';
  return (
    <Loaded query={useQuery('units.get', { unitId })}>
      {({ unit }) => (
        <>
          <PageHeader
            title={`${titles('recognitions')}: ${unitFullName(unit)}`}
            lead={text('recognitions.lead')}
            actions={
              <Button variant="default" component={Link} to="/recognitions">
                {text('register.all')}
              </Button>
            }
          />
          <UnitRegister key={unit.id} unit={unit} />
        </>
      )}
    </Loaded>
  );
};
