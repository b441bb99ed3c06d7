import { Button } from '@mantine/core';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import { useAnswer } from './use-answer.ts';

/** What the survey of satisfaction counted, until the indicator says the same. */
export const SurveyOffer = ({ view }: ViewProps) => {
  const text = useText('walk');
  const { save } = useAnswer({ view });
  const { survey } = view;
  if (!survey || survey.isTaken) return null;
  const { numerator, denominator, parts } = survey.answer;
  // A share typed alone would stand beside the two numbers.
  const answer = { value: null, numerator, denominator, parts: [...parts] };
  return (
    <Notice tone="amber" live title={text('survey.offer')}>
      <p>{survey.reason}.</p>
      <Button variant="default" onClick={() => void save(answer)}>
        {text('survey.take')}
      </Button>
    </Notice>
  );
};
