import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import { useQuery } from '../../app/use-query.ts';
import { useCommand } from '../../app/use-command.ts';
import { useToast } from '../../app/toasts/toasts.ts';
import { useUndoToast } from '../../app/use-undo.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useText } from '../../ui/use-text.ts';

type Props = { readonly dossierId: string; readonly year: number };

/** The dossier of the year after, started from this one; it opens where its items are confirmed. */
export const StartNextYear = ({ dossierId, year }: Props) => {
  const text = useText('years');
  const toast = useToast();
  const offerUndo = useUndoToast();
  const [, navigate] = useLocation();
  const start = useCommand('years.start', {
    onDone: ({ dossierId: started, items, left }) => {
      offerUndo(text('started', { year: year + 1, count: items }));
      if (left.length > 0)
        toast({ tone: 'done', title: text('startedLeft', { codes: left.join(', ') }) });
      navigate(`/dossiers/${started}/carried`);
    },
  });
  return (
    <Button
      variant="default"
      size="sm"
      leftSection={<IconCalendarPlus size={18} aria-hidden />}
      loading={start.pending}
      onClick={() => void start.run({ dossierId })}
    >
      {text('start', { year: year + 1 })}
    </Button>
  );
};

/** How many items of last year nobody has confirmed, with the way to them. */
export const CarriedWaiting = ({ dossierId }: Pick<Props, 'dossierId'>) => {
  const text = useText('years');
  const { data } = useQuery('years.carried', { dossierId });
  if (!data || data.waiting === 0) return null;
  return (
    <Notice tone="amber" title={text('waiting', { count: data.waiting })}>
      {text('waitingLead')} <Link to={`/dossiers/${dossierId}/carried`}>{text('open')}</Link>
    </Notice>
  );
};
