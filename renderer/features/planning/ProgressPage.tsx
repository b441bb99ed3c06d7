import { useState } from 'react';
import { useParams } from 'wouter';
import { Button } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { day, type Day } from '#shared/kernel/day.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import { useToast } from '../../app/toasts/toasts.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { dayText } from '../../ui/day-text.ts';
import { DayField } from '../../ui/DayField.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { KeptDays } from './KeptDays.tsx';
import { Targets } from './units/Targets.tsx';
import { Standing } from './Standing.tsx';
import classes from './Planning.module.css';

type Dossier = OutputOf<'dossiers.get'>['dossier'];

/** How far the dossier came since a day: what was kept, what moved, and the sentence for the report. */
export const ProgressPage = () => {
  const dossierId = useParams()['dossierId'] ?? '';
  const text = useText('planning');
  return (
    <>
      <PageHeader
        title={useText('titles')('progress')}
        lead={text('progress.lead')}
        actions={<KeepButton dossierId={dossierId} />}
      />
      <Loaded query={useQuery('dossiers.get', { dossierId })}>
        {({ dossier }) => (
          <>
            <Compared dossier={dossier} />
            <Targets of={{ setId: dossier.setId, year: dossier.year }} unitId={dossier.unitId} />
          </>
        )}
      </Loaded>
      <KeptDays dossierId={dossierId} />
      <Standing dossierId={dossierId} />
    </>
  );
};

/** From the start of the year to now, until the officer names other days. */
const Compared = ({ dossier }: { readonly dossier: Dossier }) => {
  const text = useText('planning');
  const startOfYear = day(`${dossier.year}-01-01`);
  const [from, setFrom] = useState<Day>(dossier.comparedWith ?? startOfYear);
  const [to, setTo] = useState<Day | null>(null);
  return (
    <Section title={text('compare.title')}>
      <div className={classes.days}>
        <DayField
          label={text('compare.from')}
          value={from}
          onCommit={(chosen) => chosen && setFrom(chosen)}
        />
        <DayField
          label={text('compare.to')}
          description={text('compare.toHint')}
          value={to}
          onCommit={setTo}
        />
        <Button variant="default" onClick={() => setFrom(startOfYear)}>
          {text('compare.startOfYear')}
        </Button>
      </div>
      {to === null && <Sentence dossierId={dossier.id} since={from} />}
      <ChangeTable dossierId={dossier.id} from={from} to={to} />
    </Section>
  );
};

type SinceProps = { readonly dossierId: string; readonly since: Day };

/** As reports print it, to be copied. */
const Sentence = ({ dossierId, since }: SinceProps) => {
  const { data } = useQuery('planning.progress', { dossierId, since });
  if (!data) return null;
  return (
    <>
      <p className={classes.sentence}>{data.sentence}</p>
      {data.disagreements.map(({ field, sentence }) => (
        <p key={field} role="note">
          {sentence}
        </p>
      ))}
    </>
  );
};

const KeepButton = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('planning');
  const toast = useToast();
  const keep = useCommand('assessments.snapshot', {
    onDone: ({ on }) => toast({ tone: 'done', title: text('kept', { day: dayText(on) }) }),
  });
  return (
    <Button
      leftSection={<IconCamera size={18} aria-hidden />}
      loading={keep.pending}
      onClick={() => void keep.run({ dossierId })}
    >
      {text('keep')}
    </Button>
  );
};
