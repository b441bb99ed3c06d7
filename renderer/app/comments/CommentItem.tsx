import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../bridge/client.ts';
import { instantText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import { useCommand } from '../use-command.ts';
import classes from './Comments.module.css';

export type Comment = OutputOf<'planning.comments'>[number];

type Props = {
  readonly comment: Comment;
  /** Where it was written, on a page that shows comments of several indicators. */
  readonly place?: ReactNode;
};

/** One comment with who wrote it when, and the button that settles it or opens it again. */
export const CommentItem = ({ comment, place }: Props) => {
  const text = useText('planning');
  const { id: commentId, author, writtenAt, resolved } = comment;
  const resolve = useCommand('planning.resolveComment');
  const at = instantText(writtenAt);
  const label = text(resolved ? 'comment.reopen' : 'comment.resolve');
  return (
    <li className={classes.comment} data-resolved={resolved || undefined}>
      {place}
      <p className={classes.who}>
        <strong>{author}</strong> · {at}
        {resolved && ` · ${text('comment.resolved')}`}
      </p>
      <p className={classes.words}>{comment.text}</p>
      <Button
        size="xs"
        variant="subtle"
        loading={resolve.pending}
        aria-label={text('comment.of', { action: label, author, at })}
        onClick={() => void resolve.run({ commentId, resolved: !resolved })}
      >
        {label}
      </Button>
    </li>
  );
};
