import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { Link } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import { dayText } from '../../ui/day-text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useText } from '../../ui/use-text.ts';

/** Why a dossier has no papers: nothing the program knows fits its level, year and day. */
export const NoProcedure = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('papers');
  return (
    <Loaded query={useQuery('dossiers.get', { dossierId })}>
      {({ setTitle, dossier: { year, asOf } }) => (
        <EmptyState
          icon={IconFileText}
          title={text('emptyTitle')}
          action={
            <Button component={Link} to={`/dossiers/${dossierId}`}>
              {text('emptyAction')}
            </Button>
          }
        >
          {text('emptyBody', { setTitle, year, asOf: dayText(asOf) })}
        </EmptyState>
      )}
    </Loaded>
  );
};
