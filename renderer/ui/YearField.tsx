import { DraftInput } from './DraftInput.tsx';
import type { FieldProps } from './field-props.ts';
import { useDraft, type Reading } from './use-draft.ts';
import { useText } from './use-text.ts';

type Props = FieldProps & {
  readonly value: number | null;
  readonly onCommit: (year: number) => void;
};

/** A year of four digits, never with a dot for thousands. */
export const YearField = ({ value, onCommit, ...field }: Props) => {
  const text = useText('ui');
  const read = (typed: string): Reading<number> => {
    const year = /^20\d\d$/.test(typed.trim()) ? Number(typed) : null;
    return year === null
      ? { ok: false, problem: text('year.unreadable') }
      : { ok: true, value: year };
  };
  const draft = useDraft({ saved: value === null ? '' : String(value), read, onCommit });
  return <DraftInput draft={draft} field={field} inputMode="numeric" />;
};
