import { useOptimisticChoice } from '../../../ui/use-optimistic-choice.ts';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import { ChoiceBar } from './ChoiceBar.tsx';
import { useAnswer } from './use-answer.ts';

/** The requirement is a whole sentence: it is kept or not. */
export const AnswerYesNo = ({ view }: ViewProps) => {
  const text = useText('walk');
  const { save } = useAnswer({ view });
  const choice = useOptimisticChoice(view.achieved, (value) => save({ value }));
  return <ChoiceBar label={text('answer.yesNo')} value={choice.shown} onChange={choice.choose} />;
};
