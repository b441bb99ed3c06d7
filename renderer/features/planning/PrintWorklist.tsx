import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useCommand } from '../../app/use-command.ts';
import { useHandOver } from '../../app/use-hand-over.ts';
import { useText } from '../../ui/use-text.ts';

/** What is not met yet, by office, as one file. */
export const PrintWorklist = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('planning');
  const print = useCommand('planning.printWorklist', { onDone: useHandOver() });
  const make = (format: 'pdf' | 'xlsx') => void print.run({ dossierId, format });
  return (
    <>
      <Button
        leftSection={<IconPrinter size={18} aria-hidden />}
        loading={print.pending}
        onClick={() => make('pdf')}
      >
        {text('print')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        loading={print.pending}
        onClick={() => make('xlsx')}
      >
        {text('print.xlsx')}
      </Button>
    </>
  );
};
