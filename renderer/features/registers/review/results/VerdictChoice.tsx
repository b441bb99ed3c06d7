import { Select } from '@mantine/core';
import { verdicts, type Verdict } from '#shared/criteria/verdict.ts';
import type { ReviewStage } from '#shared/review/review.ts';
import { useText } from '../../../../ui/use-text.ts';

type ChoiceProps = {
  readonly stage: ReviewStage;
  readonly verdict: Verdict | null;
  readonly onChoose: (verdict: Verdict) => void;
};

/** The verdict of the body, empty until it has said one. */
export const VerdictChoice = ({ stage, verdict, onChoose }: ChoiceProps) => {
  const text = useText('review');
  const ui = useText('ui');
  return (
    <Select
      size="sm"
      label={text(`result.verdict.${stage}`)}
      placeholder={text('result.open')}
      data={verdicts.map((value) => ({ value, label: ui(`verdict.${value}`) }))}
      value={verdict}
      allowDeselect={false}
      onChange={(chosen) => {
        const next = verdicts.find((one) => one === chosen);
        if (next) onChoose(next);
      }}
    />
  );
};
