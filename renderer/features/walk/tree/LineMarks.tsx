import { IconHistory, IconMessage } from '@tabler/icons-react';
import { useText } from '../../../ui/use-text.ts';
import classes from './CriteriaTree.module.css';
import type { Mark } from './use-marks.ts';

/** Signs with words: waits to be confirmed from last year, and open comments with their number. */
export const LineMarks = ({ mark: { carried, openComments } }: { readonly mark: Mark }) => {
  const carriedText = useText('years')('treeMark');
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
      {openComments > 0 && (
        <span
          className={classes.comments}
          role="img"
          aria-label={commentsText}
          title={commentsText}
        >
          <IconMessage size={14} aria-hidden />
          {openComments}
        </span>
      )}
    </>
  );
};
