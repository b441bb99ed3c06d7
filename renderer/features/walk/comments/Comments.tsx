import { CommentItem } from '../../../app/comments/CommentItem.tsx';
import listClasses from '../../../app/comments/Comments.module.css';
import { useQuery } from '../../../app/use-query.ts';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import classes from './Comments.module.css';
import { NewComment } from './NewComment.tsx';

/** What people ask and answer at this indicator; settled threads are folded away. */
export const Comments = ({ view }: ViewProps) => {
  const text = useText('walk');
  const { dossierId, code } = view;
  const { data = [] } = useQuery('planning.comments', { dossierId });
  const own = data.filter((comment) => comment.code === code);
  const open = own.filter(({ resolved }) => !resolved);
  const settled = own.filter(({ resolved }) => resolved);
  return (
    <section aria-labelledby="comments">
      <h2 id="comments" className={classes.title}>
        {open.length > 0 ? text('comments.open', { count: open.length }) : text('comments')}
      </h2>
      <List comments={open} />
      {settled.length > 0 && (
        <details className={classes.settled}>
          <summary>{text('comments.settled', { count: settled.length })}</summary>
          <List comments={settled} />
        </details>
      )}
      <NewComment dossierId={dossierId} code={code} />
    </section>
  );
};

type Props = { readonly comments: readonly Parameters<typeof CommentItem>[0]['comment'][] };

const List = ({ comments }: Props) =>
  comments.length === 0 ? null : (
    <ul className={listClasses.list}>
      {comments.map((comment) => (
        <CommentItem key={comment.id} comment={comment} />
      ))}
    </ul>
  );
