import { Button } from '@mantine/core';
import { IconCalendarDown, IconCalendarOff } from '@tabler/icons-react';
import { Link, useParams } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useCommand } from '../../app/use-command.ts';
import { useHandOver } from '../../app/use-hand-over.ts';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import { OfficeDays } from './OfficeDays.tsx';
import { StepTable } from './StepTable.tsx';
import { TargetDay } from './TargetDay.tsx';

export type CalendarView = OutputOf<'calendar.get'>;

/** The steps of the procedure with their latest days, and the days on which nobody works. */
export const CalendarPage = () => {
  const { dossierId = '' } = useParams();
  return (
    <>
      <PageHeader
        title={useText('titles')('calendar')}
        lead={useText('calendar')('lead')}
        actions={
          <>
            <Button component={Link} to="/procedures" variant="default">
              {useText('titles')('procedures')}
            </Button>
            <Export dossierId={dossierId} />
          </>
        }
      />
      <Loaded query={useQuery('calendar.get', { dossierId })}>
        {(view) => <Steps view={view} dossierId={dossierId} />}
      </Loaded>
    </>
  );
};

const Export = ({ dossierId }: { readonly dossierId: string }) => {
  const command = useCommand('calendar.export', { onDone: useHandOver() });
  return (
    <Button
      variant="default"
      leftSection={<IconCalendarDown size={18} aria-hidden />}
      loading={command.pending}
      onClick={() => void command.run({ dossierId })}
    >
      {useText('calendar')('export')}
    </Button>
  );
};

type Props = { readonly view: CalendarView; readonly dossierId: string };

const Steps = ({ view, dossierId }: Props) => {
  const text = useText('calendar');
  return (
    <>
      {view.steps.length === 0 ? (
        <EmptyState icon={IconCalendarOff} title={text('emptyTitle')}>
          {text('emptyBody')}
        </EmptyState>
      ) : (
        <>
          <TargetDay view={view} dossierId={dossierId} />
          <UnknownYears years={view.unknownYears} />
          <StepTable steps={view.steps} title={view.title} />
        </>
      )}
      <OfficeDays years={view.years} />
    </>
  );
};

const UnknownYears = ({ years }: { readonly years: readonly number[] }) => {
  const text = useText('calendar');
  if (years.length === 0) return null;
  return (
    <Notice tone="amber" title={text('unknownYears', { years: years.join(', ') })}>
      {text('unknownYearsBody')}
    </Notice>
  );
};
