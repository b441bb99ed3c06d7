import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useText } from '../../ui/use-text.ts';

/** Nothing was found: quiet, and on to the papers. */
export const Clean = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('check');
  return (
    <EmptyState
      icon={IconCircleCheck}
      title={text('clean.title')}
      action={
        <Button component={Link} to={`/dossiers/${dossierId}/papers`}>
          {text('toPapers')}
        </Button>
      }
    >
      {text('clean.body')}
    </EmptyState>
  );
};

export const NoErrors = () => <Notice tone="green" title={useText('check')('clean.errors')} />;
