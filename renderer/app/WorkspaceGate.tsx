import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AppError } from '#shared/kernel/app-error.ts';
import { RecoveryScreen } from '../features/recovery/RecoveryScreen.tsx';
import { toAppError } from './errors/call-failure.ts';
import { ErrorScreen } from './errors/ErrorScreen.tsx';
import { useQuery } from './use-query.ts';
import classes from './WorkspaceGate.module.css';

/** Nothing of the program can work while its workspace is not open: one screen says why and what to do. */
export const WorkspaceGate = ({ children }: { readonly children: ReactNode }) => {
  const info = useQuery('workspace.info', {});
  const queries = useQueryClient();
  const refusal = info.isError ? openingRefusal(toAppError(info.error)) : null;
  if (!refusal) return children;
  // The question first, for it makes the host open the workspace; then every page asks anew.
  const tryAgain = async () => {
    const again = await info.refetch();
    if (!again.isError) await queries.resetQueries();
  };
  if (refusal.code === 'workspace.damaged')
    return <RecoveryScreen soundBackup={refusal.details?.['backup'] ?? ''} onPlanned={tryAgain} />;
  return (
    <main className={classes.refused}>
      <ErrorScreen error={refusal} onRetry={() => void tryAgain()} />
    </main>
  );
};

const openingRefusal = (error: AppError): AppError | null =>
  error.code.startsWith('workspace.') ? error : null;
