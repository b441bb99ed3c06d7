import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FileChooser } from '../../../ui/files/FileChooser.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import { blankDraft } from '../editor/draft-lines.ts';
import { SetDesk } from '../editor/SetDesk.tsx';
import { AnnexDesk } from './AnnexDesk.tsx';
import { annexDraftAddress, useAnnex } from './use-annex.ts';

/** A criteria set out of the table in a decision's annex, row by row. */
export const AnnexPage = () => {
  const text = useText('annex');
  const { work, keep, read, isReading, finish } = useAnnex();
  const choose = (
    <FileChooser
      single
      label={text('choose')}
      variant={work === null ? 'filled' : 'default'}
      onFiles={([file]) => file && read(file)}
    >
      {text(work === null ? 'choose' : 'chooseOther')}
    </FileChooser>
  );
  if (work === null) return <NoAnnex isReading={isReading} choose={choose} />;
  return (
    <AnnexDesk
      key={`${work.fileName} ${work.rows.length}`}
      work={work}
      keep={keep}
      onFinish={() => finish(work)}
      actions={
        <>
          {choose}
          <Button variant="default" onClick={() => keep(null)}>
            {text('discard')}
          </Button>
        </>
      }
    />
  );
};

type NoAnnexProps = { readonly isReading: boolean; readonly choose: ReactNode };

const NoAnnex = ({ isReading, choose }: NoAnnexProps) => {
  const text = useText('annex');
  return (
    <>
      <PageHeader title={useText('titles')('annex')} lead={text('lead')} />
      <EmptyState
        icon={IconFileText}
        title={text(isReading ? 'reading' : 'emptyTitle')}
        action={choose}
      >
        {text('emptyBody')}
      </EmptyState>
    </>
  );
};

/** The editor with what the confirmed rows came to; it asks for what no table says. */
export const AnnexDraftPage = () => {
  const [start] = useState(() => blankDraft(new Date().getFullYear()));
  return <SetDesk address={annexDraftAddress} start={start} />;
};
