import { Button } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useCore } from '../../app/core-context.ts';
import { useCommand } from '../../app/use-command.ts';
import { useText } from '../../ui/use-text.ts';
import type { SetView } from './CriteriaSetPage.tsx';

/** Compare it, or take it along as a workbook to work in or as a file for another office. */
export const SetActions = ({ set }: { readonly set: SetView }) => {
  const text = useText('criteria');
  const { bridge } = useCore();
  const made = useCommand('criteria.exportSet', {
    onDone: ({ fileSha256, name }) =>
      download(bridge.fileUrl(fileSha256, { download: name }), name),
  });
  const make = (format: 'json' | 'xlsx') =>
    void made.run({ setId: set.id, version: set.version, format });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
        onClick={() => make('xlsx')}
      >
        {text('export.xlsx')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        onClick={() => make('json')}
      >
        {text('export.json')}
      </Button>
      {set.indicators > 0 && (
        <Button component={Link} to={`/criteria/${set.id}/compare`}>
          {text('compare')}
        </Button>
      )}
    </>
  );
};

const download = (url: string, name: string): void => {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
};
