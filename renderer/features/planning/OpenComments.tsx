import { Link } from 'wouter';
import { CommentItem } from '../../app/comments/CommentItem.tsx';
import classes from '../../app/comments/Comments.module.css';
import { useQuery } from '../../app/use-query.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';

/** Every comment that waits for an answer, each with the way to its indicator. */
export const OpenComments = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('planning');
  const { data = [] } = useQuery('planning.comments', { dossierId });
  const open = data.filter(({ resolved }) => !resolved);
  if (open.length === 0) return null;
  return (
    <Section title={text('openComments', { count: open.length })}>
      <ul className={classes.list}>
        {open.map((comment) => (
          <CommentItem
            key={comment.id}
            comment={comment}
            place={
              <Link to={`/dossiers/${dossierId}/walk/${comment.code}`}>
                {text('comment.at', { code: comment.code })}
              </Link>
            }
          />
        ))}
      </ul>
    </Section>
  );
};
