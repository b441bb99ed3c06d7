import { Button, SegmentedControl } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { Loaded } from '../../app/Loaded.tsx';
import { useCurrentDossier } from '../../app/use-current-dossier.ts';
import { useQuery } from '../../app/use-query.ts';
import type { InputOf } from '../../bridge/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './HistoryPage.module.css';
import { HistoryRow } from './HistoryRow.tsx';

type About = NonNullable<InputOf<'history.list'>['about']>;

/** Every command that changed something, newest first, each with its undo. */
export const HistoryPage = () => {
  const text = useText('history');
  const { dossier } = useCurrentDossier();
  const [scope, setScope] = useState('all');
  const about: About =
    scope === 'dossier' && dossier ? { kind: 'dossier', dossierId: dossier.id } : { kind: 'all' };
  return (
    <>
      <PageHeader title={useText('titles')('history')} lead={text('lead')} />
      {dossier && (
        <SegmentedControl
          className={classes.scope ?? ''}
          aria-label={text('dossier')}
          data={[
            { value: 'all', label: text('everything') },
            { value: 'dossier', label: text('ofDossier') },
          ]}
          value={scope}
          onChange={setScope}
        />
      )}
      <HistoryPart key={scope} about={about} isFirst />
    </>
  );
};

type PartProps = { readonly about: About; readonly before?: string; readonly isFirst?: boolean };

/** One stretch of the history; the one before it is fetched when it is asked for. */
const HistoryPart = ({ about, before, isFirst = false }: PartProps) => {
  const text = useText('history');
  const [isOpen, setIsOpen] = useState(false);
  const page = useQuery('history.list', { about, ...(before !== undefined && { before }) });
  return (
    <Loaded query={page}>
      {({ items, next }) => (
        <>
          {items.length === 0 && isFirst && (
            <EmptyState icon={IconHistory} title={text('emptyTitle')}>
              {text('emptyBody')}
            </EmptyState>
          )}
          <ol className={classes.list}>
            {items.map((item) => (
              <HistoryRow key={item.commandId} item={item} />
            ))}
          </ol>
          {next !== null && !isOpen && (
            <Button variant="default" mt="md" onClick={() => setIsOpen(true)}>
              {text('older')}
            </Button>
          )}
          {next !== null && isOpen && <HistoryPart about={about} before={next} />}
        </>
      )}
    </Loaded>
  );
};
