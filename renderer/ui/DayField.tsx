import { readDay, type Day } from '#shared/kernel/day.ts';
import { dayText } from './day-text.ts';
import { DraftInput } from './DraftInput.tsx';
import type { FieldProps } from './field-props.ts';
import { useDraft, type Reading } from './use-draft.ts';
import { useText } from './use-text.ts';

type Props = FieldProps & {
  readonly value: string | null;
  readonly onCommit: (day: Day | null) => void;
};

/** A day typed as dd/mm/yyyy; saved when the field is left. */
export const DayField = ({ value, onCommit, ...field }: Props) => {
  const text = useText('ui');
  const read = (typed: string): Reading<Day | null> => {
    if (typed.trim() === '') return { ok: true, value: null };
    const day = readDay(typed);
    return day ? { ok: true, value: day } : { ok: false, problem: text('day.unreadable') };
  };
  const draft = useDraft({ saved: dayText(value), read, onCommit });
  return (
    <DraftInput
      draft={draft}
      field={field}
      inputMode="numeric"
      placeholder={text('day.placeholder')}
    />
  );
};
