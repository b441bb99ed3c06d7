import type { ReactNode } from 'react';
import { Loaded } from '../../app/Loaded.tsx';
import type { PageTitle } from '../../app/feature-route.ts';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import { useDossierId } from './use-dossier-id.ts';

export type Registers = OutputOf<'registers.dossier'>;
/** What the procedure of the dossier asks for; null where the regime has none yet. */
export type Rules = OutputOf<'dossiers.get'>['procedure'];

export type RegisterProps = {
  readonly dossierId: string;
  readonly registers: Registers;
  readonly rules: Rules;
};

type Props = {
  readonly title: PageTitle;
  readonly lead: string;
  readonly children: (props: RegisterProps) => ReactNode;
};

/** A page of the registers of a dossier, with the numbers its procedure compares with. */
export const RegisterPage = ({ title, lead, children }: Props) => {
  const dossierId = useDossierId();
  const registers = useQuery('registers.dossier', { dossierId });
  const dossier = useQuery('dossiers.get', { dossierId });
  return (
    <>
      <PageHeader title={useText('titles')(title)} lead={lead} />
      <Loaded query={registers}>
        {(found) => (
          <Loaded query={dossier}>
            {({ procedure }) => children({ dossierId, registers: found, rules: procedure })}
          </Loaded>
        )}
      </Loaded>
    </>
  );
};
