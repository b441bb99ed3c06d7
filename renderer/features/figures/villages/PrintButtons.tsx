import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useCommand } from '../../../app/use-command.ts';
import { useHandOver } from '../../../app/use-hand-over.ts';
import { useText } from '../../../ui/use-text.ts';

/** All sheets in one file: made now, then handed over as a download. */
export const PrintButtons = ({ sheetId }: { readonly sheetId: string }) => {
  const text = useText('figures');
  const print = useCommand('villages.print', { onDone: useHandOver() });
  const make = (format: 'pdf' | 'docx') =>
    void print.run({ sheetId, format, jobId: crypto.randomUUID() });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        loading={print.pending}
        onClick={() => make('pdf')}
      >
        {text('sheets.pdf')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        loading={print.pending}
        onClick={() => make('docx')}
      >
        {text('sheets.docx')}
      </Button>
    </>
  );
};
