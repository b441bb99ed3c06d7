import type { Review, ReviewResult } from '#shared/review/review.ts';
import { useText } from '../../../ui/use-text.ts';
import { knownOffices } from './known-offices.ts';
import { OfficeField } from './OfficeField.tsx';
import { useReview } from './use-review.ts';

type Props = { readonly review: Review; readonly results: readonly ReviewResult[] };

/** The department whose letter of opinion is written here. */
export const Department = ({ review, results }: Props) => {
  const text = useText('review');
  const { change } = useReview(review);
  return (
    <OfficeField
      size="md"
      label={text('department')}
      description={text('departmentHint')}
      value={review.department}
      known={knownOffices(results)}
      onCommit={(department) => change({ department })}
    />
  );
};
