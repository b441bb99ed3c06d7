import { Button } from '@mantine/core';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Paper.module.css';
import type { At } from '../PaperDesk.tsx';
import { PaperFiles } from '../PaperFiles.tsx';
import type { PaperView } from '../paper-view.ts';
import { useMakePapers } from '../use-make-papers.ts';

type Props = {
  readonly at: At;
  readonly view: PaperView;
  readonly views: readonly PaperView[];
};

/** The button of the paper's next step, and its files. */
export const Steps = ({ at, view, views }: Props) => {
  const words = useMakeWords(view);
  const { make, pending } = useMakePapers(at.dossierId, views);
  if (words === null && view.files.length === 0) return null;
  return (
    <div className={classes.steps}>
      {words && (
        <Button
          variant={words.isQuiet ? 'default' : 'filled'}
          loading={pending}
          onClick={() => make([view.paper])}
        >
          {words.label}
        </Button>
      )}
      {view.files.length > 0 && <PaperFiles view={view} />}
    </div>
  );
};

/** After the paper was made the next step is to sign it: making it again is quiet then. */
const useMakeWords = ({ state }: PaperView) => {
  const text = useText('papers');
  switch (state) {
    case 'refused':
    case 'signed':
    case 'made':
      return null;
    case 'ready':
      return { label: text('makeThis'), isQuiet: false };
    case 'incomplete':
      return { label: text('makeThis'), isQuiet: true };
    case 'stale':
      return { label: text('makeAgain'), isQuiet: false };
    case 'signed-stale':
      return { label: text('makeNew'), isQuiet: false };
  }
};
