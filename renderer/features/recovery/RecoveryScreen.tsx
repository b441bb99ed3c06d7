import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Loaded } from '../../app/Loaded.tsx';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { megabytes } from '../../ui/byte-text.ts';
import { instantText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import { BackupChoices } from './BackupChoices.tsx';
import classes from './RecoveryScreen.module.css';

type Backup = OutputOf<'workspace.backups'>['backups'][number];

type Props = {
  /** The newest backup that can be read, as the core found it; empty where it does not know one. */
  readonly soundBackup: string;
  /** Opens the workspace again, which carries the restore out. */
  readonly onPlanned: () => Promise<unknown>;
};

/** In place of every page while the database is damaged: what is safe, and one button that brings it back. */
export const RecoveryScreen = ({ soundBackup, onPlanned }: Props) => {
  const text = useText('recovery');
  return (
    <main className={classes.screen}>
      <IconAlertTriangle size={32} className={classes.icon} aria-hidden />
      <h1>{text('damaged.title')}</h1>
      <p role="alert">{text('damaged.kept')}</p>
      <Loaded query={useQuery('workspace.backups', {})}>
        {({ backups }) => (
          <Choices backups={soundFirst(backups, soundBackup)} onPlanned={onPlanned} />
        )}
      </Loaded>
    </main>
  );
};

/** A damaged disk may have taken the newest backup too. */
const soundFirst = (backups: readonly Backup[], name: string): readonly Backup[] => {
  const sound = backups.find((backup) => backup.name === name);
  return sound ? [sound, ...backups.filter((backup) => backup !== sound)] : backups;
};

type ChoicesProps = {
  readonly backups: readonly Backup[];
  readonly onPlanned: Props['onPlanned'];
};

const Choices = ({ backups, onPlanned }: ChoicesProps) => {
  const text = useText('recovery');
  const restore = useCommand('workspace.restore', { onDone: () => void onPlanned() });
  const [first, ...others] = backups;
  const choose = ({ name }: Backup) => void restore.run({ name });
  if (!first) return <p>{text('damaged.none')}</p>;
  return (
    <>
      <p>
        {text('damaged.choose', { at: instantText(first.at), size: megabytes(first.sizeBytes) })}
      </p>
      <Button size="md" loading={restore.pending} onClick={() => choose(first)}>
        {text('restore', { at: instantText(first.at) })}
      </Button>
      {others.length > 0 && (
        <BackupChoices backups={others} disabled={restore.pending} onChoose={choose} />
      )}
    </>
  );
};
