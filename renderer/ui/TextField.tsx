import { nfc } from '#shared/kernel/vietnamese.ts';
import { DraftInput } from './DraftInput.tsx';
import type { FieldProps } from './field-props.ts';
import { useDraft, type Reading } from './use-draft.ts';
import { useText } from './use-text.ts';

type Props = FieldProps & {
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly placeholder?: string;
};

/** A line of words; saved when the field is left. A required one is never saved empty. */
export const TextField = ({ value, onCommit, placeholder, ...field }: Props) => {
  const text = useText('ui');
  const read = (typed: string): Reading<string> => {
    const clean = nfc(typed).trim();
    return field.required && clean === ''
      ? { ok: false, problem: text('required') }
      : { ok: true, value: clean };
  };
  const draft = useDraft({ saved: value, read, onCommit });
  return (
    <DraftInput draft={draft} field={field} {...(placeholder !== undefined && { placeholder })} />
  );
};
