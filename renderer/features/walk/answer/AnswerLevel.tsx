import { NativeSelect } from '@mantine/core';
import { useOptimisticChoice } from '../../../ui/use-optimistic-choice.ts';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import classes from './Answer.module.css';
import { LevelConfirmation } from './LevelConfirmation.tsx';
import { useAnswer } from './use-answer.ts';

/** The level that was reached; whether it is enough follows from the order of the levels. */
export const AnswerLevel = ({ view }: ViewProps) => {
  const text = useText('walk');
  const { save, fieldError } = useAnswer({ view });
  const choice = useOptimisticChoice(view.level, (value) => save({ value }));
  return (
    <div className={classes.decision}>
      <NativeSelect
        className={classes.level ?? ''}
        label={text('answer.level')}
        size="md"
        error={fieldError('level') ?? fieldError('value')}
        value={choice.shown ?? ''}
        data={[{ value: '', label: text('answer.noLevel') }, ...view.levels]}
        onChange={({ currentTarget }) => choice.choose(currentTarget.value || null)}
      />
      {view.level !== null && choice.shown === view.level && <LevelConfirmation view={view} />}
    </div>
  );
};
