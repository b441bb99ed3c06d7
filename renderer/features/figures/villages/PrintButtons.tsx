import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useCore } from '../../../app/core-context.ts';
import { useCommand } from '../../../app/use-command.ts';
import { useText } from '../../../ui/use-text.ts';

/** All sheets in one file: made now, then handed over as a download. */
export const PrintButtons = ({ sheetId }: { readonly sheetId: string }) => {
  const text = useText('figures');
  const { bridge } = useCore();
  const print = useCommand('villages.print', {
    onDone: ({ sha256, name }) => download(bridge.fileUrl(sha256, { download: name }), name),
  });
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

const download = (url: string, name: string): void => {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
};
