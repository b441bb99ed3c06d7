import { useToast } from '../../app/toasts/toasts.ts';
import { useErrorText } from '../../app/errors/use-error-text.ts';
import { useCommand } from '../../app/use-command.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { useText } from '../../ui/use-text.ts';
import type { PaperView } from './paper-view.ts';

type Making = {
  readonly pending: boolean;
  /** All of them without names; a signed one is made anew only where it is named. */
  readonly make: (papers?: readonly string[]) => void;
};

/** Makes papers as a job (the foot of the window shows how far, with Hủy) and tells what came of it. */
export const useMakePapers = (dossierId: string, views: readonly PaperView[]): Making => {
  const tellOutcome = useOutcome(views);
  const command = useCommand('papers.make', { onDone: tellOutcome });
  const make: Making['make'] = (papers) =>
    void command.run({
      dossierId,
      jobId: crypto.randomUUID(),
      ...(papers && { papers: [...papers] }),
    });
  return { pending: command.pending, make };
};

const useOutcome = (views: readonly PaperView[]) => {
  const text = useText('papers');
  const toast = useToast();
  const errorText = useErrorText();
  const isFrozen = (paper: string) =>
    views.some((view) => view.paper === paper && view.state === 'signed');
  return ({ made, refused }: OutputOf<'papers.make'>): void => {
    const count = new Set(made.map(({ paper }) => paper).filter((paper) => !isFrozen(paper))).size;
    const [first] = refused;
    if (count === 0 && first && refused.length === 1) {
      const { title, action } = errorText(first.error);
      return toast({ tone: 'failed', title, body: action });
    }
    toast({
      tone: 'done',
      title: count === 0 ? text('madeNothing') : text('madeCount', { count }),
      ...(refused.length > 0 && { body: text('refusedCount', { count: refused.length }) }),
    });
  };
};
