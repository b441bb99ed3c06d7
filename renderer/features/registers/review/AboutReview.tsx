import { Select } from '@mantine/core';
import type { Review, ReviewResult } from '#shared/review/review.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { Section } from '../../../ui/Section.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { Batch } from './Batch.tsx';
import { Department } from './Department.tsx';
import { FieldCheck } from './FieldCheck.tsx';
import { useReview } from './use-review.ts';

type Props = { readonly review: Review };

const days = ['receivedOn', 'from', 'to'] as const;
const conclusions = ['agreed', 'not-agreed'] as const;

/** Who looks at the dossier, by which act and when; each field is saved when it is left. */
export const AboutReview = ({
  review,
  results,
}: Props & { readonly results: readonly ReviewResult[] }) => {
  const text = useText('review');
  const { change } = useReview(review);
  const { stage } = review;
  return (
    <>
      <Section title={text(`about.${stage}`)}>
        <Days review={review} />
        <div className={classes.two}>
          <TextField
            label={text(`group.${stage}`)}
            value={review.group}
            onCommit={(group) => change({ group })}
          />
          <TextField
            label={text('establishmentAct')}
            value={review.establishmentAct}
            onCommit={(establishmentAct) => change({ establishmentAct })}
          />
          {stage === 'appraisal' && <Department review={review} results={results} />}
          {stage === 'verification' && <Batch review={review} />}
        </div>
      </Section>
      {stage === 'verification' && <FieldCheck review={review} />}
    </>
  );
};

const Days = ({ review }: Props) => {
  const text = useText('review');
  const { change, fieldError } = useReview(review, days);
  return (
    <div className={classes.counts}>
      {days.map((field) => (
        <DayField
          key={field}
          label={text(field)}
          value={review[field]}
          error={fieldError(field)}
          onCommit={(on) => change({ [field]: on })}
        />
      ))}
      <Conclusion review={review} />
    </div>
  );
};

const Conclusion = ({ review }: Props) => {
  const text = useText('review');
  const { change } = useReview(review);
  return (
    <Select
      label={text('conclusion')}
      data={[
        { value: 'open', label: text('conclusion.open') },
        ...conclusions.map((value) => ({ value, label: text(`conclusion.${value}`) })),
      ]}
      value={review.conclusion === '' ? 'open' : review.conclusion}
      allowDeselect={false}
      onChange={(chosen) => change({ conclusion: conclusions.find((one) => one === chosen) ?? '' })}
    />
  );
};
