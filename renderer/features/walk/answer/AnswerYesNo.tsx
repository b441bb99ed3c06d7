import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import { ChoiceBar } from './ChoiceBar.tsx';
import { useAnswer } from './use-answer.ts';

/** The requirement is a whole sentence: it is kept or not. */
export const AnswerYesNo = ({ view }: ViewProps) => {
  const text = useText('walk');
  const { save } = useAnswer({ view });
  return (
    <ChoiceBar
      label={text('answer.yesNo')}
      value={view.achieved}
      onChange={(value) => void save({ value })}
    />
  );
};
