import { NativeSelect } from '@mantine/core';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import classes from './Answer.module.css';
import { useAnswer } from './use-answer.ts';

/** The level that was reached; whether it is enough follows from the order of the levels. */
export const AnswerLevel = ({ view }: ViewProps) => {
  const text = useText('walk');
  const { save, fieldError } = useAnswer({ view });
  return (
    <NativeSelect
      className={classes.level ?? ''}
      label={text('answer.level')}
      size="md"
      error={fieldError('level') ?? fieldError('value')}
      value={view.level ?? ''}
      data={[{ value: '', label: text('answer.noLevel') }, ...view.levels]}
      onChange={({ currentTarget }) => void save({ value: currentTarget.value || null })}
    />
  );
};
