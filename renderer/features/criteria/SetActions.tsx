import { Button } from '@mantine/core';
import {
  IconArrowsLeftRight,
  IconDownload,
  IconFileSpreadsheet,
  IconPaperclip,
} from '@tabler/icons-react';
import { Link } from 'wouter';
import { useCommand } from '../../app/use-command.ts';
import { useHandOver } from '../../app/use-hand-over.ts';
import { useText } from '../../ui/use-text.ts';
import { referenceText } from './differences/set-reference.ts';
import type { SetView } from './CriteriaSetPage.tsx';

/** Compare it, or take it along as a workbook to work in or as a file for another office. */
export const SetActions = ({ set }: { readonly set: SetView }) => {
  const text = useText('criteria');
  const handOver = useHandOver();
  const made = useCommand('criteria.exportSet', {
    onDone: ({ fileSha256, name }) => handOver({ sha256: fileSha256, name }),
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
      <DifferencesLink set={set} />
      <ProofsLink setId={set.id} />
      <EditLinks setId={set.id} />
      {set.indicators > 0 && (
        <Button component={Link} to={`/criteria/${set.id}/compare`}>
          {text('compare')}
        </Button>
      )}
    </>
  );
};

const DifferencesLink = ({ set }: { readonly set: SetView }) => (
  <Button
    variant="default"
    leftSection={<IconArrowsLeftRight size={18} aria-hidden />}
    component={Link}
    to={`/criteria/compare/${referenceText(set.id, set.version)}`}
  >
    {useText('differences')('open')}
  </Button>
);

/** Which papers are required under it. */
const ProofsLink = ({ setId }: { readonly setId: string }) => (
  <Button
    variant="default"
    leftSection={<IconPaperclip size={18} aria-hidden />}
    component={Link}
    to={`/criteria/${setId}/proofs`}
  >
    {useText('requiredLists')('open')}
  </Button>
);

/** The next version of this set, or one of the office's own grown from it. */
const EditLinks = ({ setId }: { readonly setId: string }) => {
  const text = useText('setEditor');
  return (
    <>
      <Button variant="default" component={Link} to={`/criteria/new/${setId}`}>
        {text('copyThis')}
      </Button>
      <Button variant="default" component={Link} to={`/criteria/${setId}/edit`}>
        {text('editThis')}
      </Button>
    </>
  );
};
