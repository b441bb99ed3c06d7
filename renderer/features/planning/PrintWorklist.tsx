import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useCore } from '../../app/core-context.ts';
import { useCommand } from '../../app/use-command.ts';
import { useText } from '../../ui/use-text.ts';

/** What is not met yet, by office, as one file. */
export const PrintWorklist = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('planning');
  const { bridge } = useCore();
  const print = useCommand('planning.printWorklist', {
    onDone: ({ sha256, name }) => download(bridge.fileUrl(sha256, { download: name }), name),
  });
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

const download = (url: string, name: string): void => {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
};
