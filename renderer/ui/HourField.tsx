import { DraftInput } from './DraftInput.tsx';
import type { FieldProps } from './field-props.ts';
import { readHour } from './hour-text.ts';
import { useDraft, type Reading } from './use-draft.ts';
import { useText } from './use-text.ts';

type Props = FieldProps & {
  /** "08:30". */
  readonly value: string;
  readonly onCommit: (hour: string) => void;
};

/** An hour of the day, also as offices write it ("8h30", "8 giờ 30"); saved when the field is left. */
export const HourField = ({ value, onCommit, ...field }: Props) => {
  const text = useText('ui');
  const read = (typed: string): Reading<string> => {
    const hour = readHour(typed);
    return hour === null
      ? { ok: false, problem: text('hour.unreadable') }
      : { ok: true, value: hour };
  };
  const draft = useDraft({ saved: value, read, onCommit });
  return (
    <DraftInput
      draft={draft}
      field={field}
      inputMode="numeric"
      placeholder={text('hour.placeholder')}
    />
  );
};
