import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { OutputOf } from '../bridge/client.ts';
import { useText } from '../ui/use-text.ts';
import { useToast } from './toasts/toasts.ts';
import { useDoneWords } from './use-done-words.ts';

type Undone = OutputOf<'history.undo'>;

/** Says what was taken back, with the way to it: it may lie on another page than the one in sight. */
export const useTellUndone = (): ((undone: Undone) => void) => {
  const text = useText('history');
  const toast = useToast();
  const words = useDoneWords();
  const [location, navigate] = useLocation();
  return useCallback(
    ({ method, place }) => {
      const what = words(method);
      const where = place?.code ? `${what} (${place.code})` : what;
      const to = place && addressOf(place);
      const isElsewhere = to !== null && to !== location;
      toast({
        tone: 'done',
        title: text('undone', { what: where.charAt(0).toLowerCase() + where.slice(1) }),
        ...(isElsewhere && { action: { label: text('goThere'), run: () => navigate(to) } }),
      });
    },
    [text, toast, words, location, navigate],
  );
};

const addressOf = ({ dossierId, code }: NonNullable<Undone['place']>): string =>
  code === null ? `/dossiers/${dossierId}` : `/dossiers/${dossierId}/walk/${code}`;
