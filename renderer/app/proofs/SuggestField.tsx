import { Autocomplete } from '@mantine/core';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { useDraft, type Reading } from '../../ui/use-draft.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly onCommit: (text: string) => void;
  readonly error?: string | undefined;
};

const read = (typed: string): Reading<string> => ({ ok: true, value: nfc(typed).trim() });

/** Free text with the usual answers offered. */
export const SuggestField = ({ label, value, suggestions, onCommit, error }: Props) => {
  const draft = useDraft({ saved: value, read, onCommit });
  return (
    <Autocomplete
      label={label}
      size="md"
      value={draft.text}
      data={[...new Set(suggestions)]}
      error={error}
      onChange={draft.type}
      onFocus={draft.hold}
      onBlur={draft.leave}
    />
  );
};
