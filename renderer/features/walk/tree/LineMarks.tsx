import { IconHistory, IconMessage, IconPaperclip, type Icon } from '@tabler/icons-react';
import { useText } from '../../../ui/use-text.ts';
import classes from './CriteriaTree.module.css';
import type { Mark } from './use-marks.ts';

/** Signs with words: waits to be confirmed from last year, proofs not usable yet, and open comments. */
export const LineMarks = ({ mark }: { readonly mark: Mark }) => {
  const { carried, openComments, unproved } = mark;
  const carriedText = useText('years')('treeMark');
  const unprovedText = useText('checklist')('treeMark', { count: unproved });
  const commentsText = useText('walk')('comments.open', { count: openComments });
  return (
    <>
      {carried && (
        <IconHistory
          size={14}
          className={classes.weak}
          role="img"
          aria-label={carriedText}
          title={carriedText}
        />
      )}
      <Counted icon={IconPaperclip} count={unproved} words={unprovedText} />
      <Counted icon={IconMessage} count={openComments} words={commentsText} />
    </>
  );
};

type CountedProps = { readonly icon: Icon; readonly count: number; readonly words: string };

/** A sign with its number; nothing where there is none. */
const Counted = ({ icon: Sign, count, words }: CountedProps) =>
  count > 0 && (
    <span className={classes.counted} role="img" aria-label={words} title={words}>
      <Sign size={14} aria-hidden />
      {count}
    </span>
  );
