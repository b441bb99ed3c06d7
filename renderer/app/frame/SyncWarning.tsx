import { Alert } from '@mantine/core';
import { IconCloudExclamation } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useText } from '../../ui/use-text.ts';
import { useQuery } from '../use-query.ts';

/** On every page, for the danger does not wait until somebody opens the settings. */
export const SyncWarning = () => {
  const text = useText('frame');
  const { data } = useQuery('workspace.info', {});
  if (!data?.syncedBy) return null;
  return (
    <Alert color="yellow" radius={0} icon={<IconCloudExclamation />}>
      {text('synced', { program: data.syncedBy })} <Link to="/settings">{text('syncedMore')}</Link>
    </Alert>
  );
};
