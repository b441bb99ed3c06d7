import type { Review } from '#shared/review/review.ts';
import { HourField } from '../../../ui/HourField.tsx';
import { readHour } from '../../../ui/hour-text.ts';
import { Section } from '../../../ui/Section.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { useReview } from './use-review.ts';

type Props = { readonly review: Review };

const words = ['leader', 'leaderOffice', 'host', 'hostOffice'] as const;
const hours = ['startsAt', 'endsAt'] as const;

/** Where and when the field check was made, and with whom. */
export const FieldCheck = ({ review }: Props) => {
  const text = useText('review');
  const { change } = useReview(review);
  return (
    <Section title={text('field.title')}>
      <div className={classes.two}>
        <TextField
          label={text('field.place')}
          value={review.place}
          onCommit={(place) => change({ place })}
        />
        <div className={classes.two}>
          {hours.map((field) => (
            <HourField
              key={field}
              label={text(`field.${field}`)}
              value={readHour(review[field]) ?? review[field]}
              onCommit={(hour) => change({ [field]: hour.replace(':', ' giờ ') })}
            />
          ))}
        </div>
        {words.map((field) => (
          <TextField
            key={field}
            label={text(`field.${field}`)}
            value={review[field]}
            onCommit={(value) => change({ [field]: value })}
          />
        ))}
      </div>
    </Section>
  );
};
