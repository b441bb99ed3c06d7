import { DraftInput } from '../../ui/DraftInput.tsx';
import type { FieldProps } from '../../ui/field-props.ts';
import { useDraft, type Reading } from '../../ui/use-draft.ts';
import { useText } from '../../ui/use-text.ts';
import { readTakenAt, takenAtText } from './taken-at.ts';

type Props = FieldProps & {
  readonly value: string;
  readonly onCommit: (takenAt: string) => void;
};

/** When a photo was taken: a day, with its time where it is known. */
export const TakenAtField = ({ value, onCommit, ...field }: Props) => {
  const text = useText('evidence');
  const read = (typed: string): Reading<string> => {
    const takenAt = typed.trim() === '' ? '' : readTakenAt(typed);
    return takenAt === null
      ? { ok: false, problem: text('takenAt.unreadable') }
      : { ok: true, value: takenAt };
  };
  const draft = useDraft({ saved: takenAtText(value), read, onCommit });
  return <DraftInput draft={draft} field={field} placeholder={text('takenAt.placeholder')} />;
};
