import { DraftInput } from '../../../ui/DraftInput.tsx';
import { useDraft, type Reading } from '../../../ui/use-draft.ts';
import { useText } from '../../../ui/use-text.ts';
import { millionText, readMillion } from './million-dong.ts';

type Props = {
  readonly label: string;
  /** Whole đồng; null where nothing was entered. */
  readonly value: number | null;
  /** Null when the field was emptied. */
  readonly onCommit: (dong: number | null) => void;
};

/** A sum in a table, typed in million đồng and kept in đồng. */
export const MillionField = ({ label, value, onCommit }: Props) => {
  const text = useText('registers');
  const ui = useText('ui');
  const read = (typed: string): Reading<number | null> => {
    if (typed.trim() === '') return { ok: true, value: null };
    const reading = readMillion(typed);
    switch (reading.kind) {
      case 'dong':
        return { ok: true, value: reading.dong };
      case 'negative':
        return { ok: false, problem: text('work.negative') };
      case 'too-fine':
        return { ok: false, problem: text('work.tooFine') };
      case 'ambiguous':
        return { ok: false, problem: ui('number.ambiguous') };
      case 'not-a-number':
        return { ok: false, problem: ui('number.notANumber') };
    }
  };
  const draft = useDraft({ saved: value === null ? '' : millionText(value), read, onCommit });
  const field = { label, labelHidden: true, size: 'sm' } as const;
  return <DraftInput draft={draft} field={field} inputMode="decimal" numeric />;
};
