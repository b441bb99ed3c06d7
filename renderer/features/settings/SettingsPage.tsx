import { Alert, Button } from '@mantine/core';
import { IconCloudExclamation } from '@tabler/icons-react';
import { Link } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useToast } from '../../app/toasts/toasts.ts';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { instantText } from '../../ui/day-text.ts';
import { FactList } from '../../ui/FactList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/use-text.ts';
import { Appearance } from './Appearance.tsx';
import { Backups } from './Backups.tsx';
import { CheckData } from './CheckData.tsx';
import { PaperFont } from './PaperFont.tsx';
import classes from './SettingsPage.module.css';

type WorkspaceInfo = OutputOf<'workspace.info'>;

/** Who works here, how it looks, what keeps the data safe. */
export const SettingsPage = () => {
  const text = useText('settings');
  return (
    <div className={classes.page}>
      <PageHeader title={useText('titles')('settings')} />
      <Loaded query={useQuery('workspace.info', {})}>
        {(info) => (
          <>
            {info.syncedBy !== null && (
              <Alert color="yellow" mb="lg" icon={<IconCloudExclamation />}>
                {text('synced', { program: info.syncedBy })}
              </Alert>
            )}
            <Officer info={info} />
            <Appearance />
            <PaperFont />
            <Backups folder={info.folder} />
            <CheckData />
            <MergesLink />
            <HistoryLink />
            <About info={info} />
          </>
        )}
      </Loaded>
    </div>
  );
};

const Officer = ({ info }: { readonly info: WorkspaceInfo }) => {
  const text = useText('settings');
  const toast = useToast();
  const keep = useCommand('workspace.setOfficer', {
    fields: ['name'],
    onDone: ({ officer }) =>
      toast({ tone: 'done', title: text('officer.saved', { name: officer }) }),
  });
  return (
    <Section title={text('officer.title')}>
      <div className={classes.field}>
        <TextField
          label={text('officer.name')}
          description={text('officer.hint')}
          value={info.officer}
          required
          error={keep.fieldError('name')}
          onCommit={(name) => void keep.run({ name })}
        />
      </div>
    </Section>
  );
};

const MergesLink = () => {
  const text = useText('settings');
  return (
    <Section title={text('merges.title')} lead={text('merges.lead')}>
      <Button variant="default" component={Link} to="/merges">
        {text('merges.open')}
      </Button>
    </Section>
  );
};

const HistoryLink = () => {
  const text = useText('settings');
  return (
    <Section title={text('history.title')} lead={text('history.lead')}>
      <Button variant="default" component={Link} to="/history">
        {text('history.open')}
      </Button>
    </Section>
  );
};

const About = ({ info }: { readonly info: WorkspaceInfo }) => {
  const text = useText('settings');
  const lastBackup = info.lastBackupAt ? instantText(info.lastBackupAt) : text('about.never');
  return (
    <Section title={text('about.title')} lead={text('about.program')}>
      <FactList
        facts={[
          { term: text('about.folder'), value: info.folder },
          { term: text('about.device'), value: info.deviceName },
          { term: text('about.created'), value: instantText(info.createdAt) },
          { term: text('about.lastBackup'), value: lastBackup },
          { term: text('about.schema'), value: info.schemaVersion },
        ]}
      />
    </Section>
  );
};
