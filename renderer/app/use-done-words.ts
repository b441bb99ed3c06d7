import { useCallback } from 'react';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { historyVi } from '#shared/messages/history.vi.ts';
import { useText } from '../ui/use-text.ts';

type DoneKey = Extract<MessageKey<'history'>, `do.${string}`>;

const isDone = (key: string): key is DoneKey =>
  key.startsWith('do.') && Object.hasOwn(historyVi, key);

/** What a command did, in words; a command of a newer program is told in general ones. */
export const useDoneWords = (): ((method: string) => string) => {
  const text = useText('history');
  return useCallback(
    (method) => {
      const key = `do.${method}`;
      return text(isDone(key) ? key : 'do.other');
    },
    [text],
  );
};
