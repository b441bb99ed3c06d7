import type { Review } from '#shared/review/review.ts';
import { useQuery } from '../../../app/use-query.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import { useReview } from './use-review.ts';

type Props = { readonly review: Review };

/** The name under which a dossier is forwarded together with others, and which those are. */
export const Batch = ({ review }: Props) => {
  const text = useText('review');
  const { change } = useReview(review);
  const { data: others = [] } = useQuery('review.batch', { dossierId: review.dossierId });
  const names = others.map(({ unit }) => unit).join(', ');
  return (
    <TextField
      label={text('batch')}
      description={names === '' ? text('batchHint') : text('batchWith', { names })}
      value={review.batch}
      onCommit={(batch) => change({ batch })}
    />
  );
};
