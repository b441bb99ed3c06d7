import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useCommand } from '../../app/use-command.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './FirstStart.module.css';

/** An empty workspace: what will happen, and the one step that starts it. */
export const FirstStart = () => {
  const text = useText('home');
  return (
    <div className={classes.page}>
      <PageHeader title={text('first.title')} lead={text('first.lead')} />
      <ol className={classes.steps}>
        <li>{text('first.step1')}</li>
        <li>{text('first.step2')}</li>
        <li>{text('first.step3')}</li>
      </ol>
      <div className={classes.ways}>
        <Button size="md" component={Link} to="/dossiers/new">
          {text('first.create')}
        </Button>
        <Button size="md" variant="default" component={Link} to="/merges">
          {text('first.openWork')}
        </Button>
      </div>
      <aside className={classes.sample}>
        <h2>{text('first.sampleTitle')}</h2>
        <p>{text('first.sample')}</p>
        <SampleButton />
      </aside>
    </div>
  );
};

/** Building the proofs of the sample takes a while: its progress stands at the foot of the window. */
const SampleButton = () => {
  const build = useCommand('sample.build');
  return (
    <Button
      mt="md"
      variant="default"
      loading={build.pending}
      onClick={() => void build.run({ variant: 'in-progress', jobId: crypto.randomUUID() })}
    >
      {useText('home')('first.trySample')}
    </Button>
  );
};
