import { Button } from '@mantine/core';
import { Loaded } from '../../../app/Loaded.tsx';
import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { ReviewTable, useItemCode, type ReviewItem } from './ReviewTable.tsx';
import classes from './Upgrade.module.css';

/** What was answered under another text: each is changed in the walk, or confirmed here. */
export const ReviewList = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('upgrade');
  return (
    <Section title={text('review.title')} lead={text('review.lead')}>
      <Loaded query={useQuery('assessments.toReview', { dossierId })}>
        {(items) =>
          items.length === 0 ? (
            <p className={classes.quiet}>{text('review.empty')}</p>
          ) : (
            <ReviewTable
              label={text('review.title')}
              dossierId={dossierId}
              items={items}
              action={(item) => <DoneButton dossierId={dossierId} item={item} />}
            />
          )
        }
      </Loaded>
    </Section>
  );
};

type DoneProps = { readonly dossierId: string; readonly item: ReviewItem };

const DoneButton = ({ dossierId, item }: DoneProps) => {
  const text = useText('upgrade');
  const code = useItemCode()(item);
  const mark = useCommand('assessments.markReviewed', { undoText: text('review.undo', { code }) });
  const { place } = item;
  return (
    <Button
      size="xs"
      variant="default"
      loading={mark.pending}
      aria-label={text('review.doneOf', { code })}
      onClick={() => void mark.run({ dossierId, place, code: item.code })}
    >
      {text('review.done')}
    </Button>
  );
};
