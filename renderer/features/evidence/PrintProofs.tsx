import { Button } from '@mantine/core';
import { IconDownload, IconTable } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useCommand } from '../../app/use-command.ts';
import { useHandOver } from '../../app/use-hand-over.ts';
import { useText } from '../../ui/use-text.ts';

/** The matrix, and all proofs as a workbook. */
export const PrintProofs = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('evidence');
  const list = useCommand('binder.printList', { onDone: useHandOver() });
  return (
    <>
      <Button
        component={Link}
        to={`/dossiers/${dossierId}/matrix`}
        variant="default"
        leftSection={<IconTable size={18} aria-hidden />}
      >
        {text('toMatrix')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        loading={list.pending}
        onClick={() => void list.run({ dossierId, format: 'xlsx' })}
      >
        {text('toExcel')}
      </Button>
    </>
  );
};
