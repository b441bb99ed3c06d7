import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useCommand } from '../../app/use-command.ts';
import { useHandOver } from '../../app/use-hand-over.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { ImportTallies } from './ImportTallies.tsx';
import classes from './Survey.module.css';

type Props = { readonly dossierId: string };

/** What goes out on paper and comes back as a table. */
export const Prints = ({ dossierId }: Props) => {
  const text = useText('survey');
  return (
    <Section title={text('print')} lead={text('printLead')}>
      <div className={classes.tools}>
        <MinutesPrint dossierId={dossierId} />
        <FormButton dossierId={dossierId} />
        <ImportTallies dossierId={dossierId} />
      </div>
    </Section>
  );
};

/** Minutes of the count for every place, to be signed in the villages. */
const MinutesPrint = ({ dossierId }: Props) => {
  const text = useText('survey');
  const print = useCommand('ballots.printMinutes', { onDone: useHandOver() });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        loading={print.pending}
        onClick={() => void print.run({ dossierId, format: 'pdf' })}
      >
        {text('minutesPrint')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        loading={print.pending}
        onClick={() => void print.run({ dossierId, format: 'docx' })}
      >
        {text('minutesDocx')}
      </Button>
    </>
  );
};

const FormButton = ({ dossierId }: Props) => {
  const text = useText('survey');
  const make = useCommand('ballots.exportTallies', { onDone: useHandOver() });
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden />}
      loading={make.pending}
      onClick={() => void make.run({ dossierId })}
    >
      {text('form')}
    </Button>
  );
};
