import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useCommand } from '../../../app/use-command.ts';
import { useHandOver } from '../../../app/use-hand-over.ts';
import type { InputOf } from '../../../bridge/client.ts';
import { useText } from '../../../ui/use-text.ts';

type Props = { readonly asked: InputOf<'planning.progressOfUnits'> };

/** The table as a file, as it stands on the page. */
export const PrintProgress = ({ asked }: Props) => {
  const text = useText('planning');
  const print = useCommand('planning.printProgress', { onDone: useHandOver() });
  const make = (format: 'pdf' | 'xlsx') => void print.run({ ...asked, format });
  return (
    <>
      <Button
        leftSection={<IconDownload size={18} aria-hidden />}
        loading={print.pending}
        onClick={() => make('xlsx')}
      >
        {text('units.print')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        loading={print.pending}
        onClick={() => make('pdf')}
      >
        {text('units.pdf')}
      </Button>
    </>
  );
};
