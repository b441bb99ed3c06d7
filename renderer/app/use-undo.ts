import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useText } from '../ui/use-text.ts';
import { useTell } from './errors/use-tell.ts';
import { useToast } from './toasts/toasts.ts';
import { useTellUndone } from './use-tell-undone.ts';
import { useCall } from './use-call.ts';

/** Takes back the last command of this machine and says so. */
export const useUndo = (): (() => Promise<void>) => {
  const call = useCall();
  const queries = useQueryClient();
  const tell = useTell();
  const tellUndone = useTellUndone();
  return useCallback(async () => {
    const answer = await call('history.undoLast', {});
    if (!answer.ok) return tell(answer.error);
    await queries.invalidateQueries();
    tellUndone(answer.value);
  }, [call, queries, tell, tellUndone]);
};

/** Tells that something was removed, with Hoàn tác beside it. */
export const useUndoToast = (): ((title: string) => void) => {
  const undo = useUndo();
  const toast = useToast();
  const text = useText('ui');
  return useCallback(
    (title) =>
      toast({ tone: 'done', title, action: { label: text('undo'), run: () => void undo() } }),
    [toast, text, undo],
  );
};
