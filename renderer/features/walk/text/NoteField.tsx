import { LongTextField } from '../../../ui/LongTextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import { useAnswer } from '../answer/use-answer.ts';
import type { ViewProps } from '../walk-types.ts';

/** For the office itself; it is printed in no paper. */
export const NoteField = ({ view }: ViewProps) => {
  const text = useText('walk');
  const { save, fieldError } = useAnswer({ view });
  return (
    <LongTextField
      label={text('note')}
      minRows={1}
      value={view.note}
      error={fieldError('note')}
      onCommit={(note) => void save({ note })}
    />
  );
};
