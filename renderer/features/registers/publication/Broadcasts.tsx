import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand } from '../../../app/use-command.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { Basis } from '../Basis.tsx';
import classes from '../Registers.module.css';
import type { RegisterProps, Rules } from '../RegisterPage.tsx';
import { BroadcastTable } from './BroadcastTable.tsx';
import { SheetButtons } from '../sheets/SheetButtons.tsx';

/** The readings on the loudspeakers, counted. */
export const Broadcasts = ({ dossierId, registers, rules }: RegisterProps) => {
  const text = useText('registers');
  const broadcasts = registers.broadcasts.toSorted((a, b) => a.on.localeCompare(b.on));
  return (
    <Section title={text('broadcast.title')} actions={<SheetButtons register="broadcasts" />}>
      <CountCheck count={broadcasts.length} rules={rules} />
      {broadcasts.length > 0 && <BroadcastTable broadcasts={broadcasts} />}
      <AddBroadcast dossierId={dossierId} />
    </Section>
  );
};

const CountCheck = ({ count, rules }: { readonly count: number; readonly rules: Rules }) => {
  const text = useText('registers');
  const minimum = rules?.publication.minimumBroadcasts;
  if (minimum === undefined) return <p>{text('broadcast.count', { count })}</p>;
  const key = count < minimum ? 'broadcast.short' : 'broadcast.enough';
  return (
    <Notice tone={count < minimum ? 'amber' : 'green'} live title={text(key, { count, minimum })}>
      <Basis source={rules?.sources['publication.minimumBroadcasts']} />
    </Notice>
  );
};

const AddBroadcast = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('registers');
  const ui = useText('ui');
  const [on, setOn] = useState<Day | null>(null);
  const [isMissing, setMissing] = useState(false);
  const save = useCommand('registers.saveBroadcast', { onDone: () => setOn(null) });
  const add = (event: FormEvent) => {
    event.preventDefault();
    setMissing(on === null);
    if (on) void save.run({ fields: { dossierId, on, note: '' } });
  };
  return (
    <form className={classes.add} onSubmit={add} noValidate>
      <DayField
        label={text('broadcast.on')}
        value={on}
        error={isMissing && !on ? ui('required') : undefined}
        onCommit={setOn}
      />
      <Button
        type="submit"
        size="md"
        variant="default"
        loading={save.pending}
        leftSection={<IconPlus size={18} aria-hidden />}
      >
        {text('broadcast.add')}
      </Button>
    </form>
  );
};
