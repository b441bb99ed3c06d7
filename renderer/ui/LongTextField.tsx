import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { nfc } from '#shared/kernel/vietnamese.ts';
import type { FieldProps } from './field-props.ts';

type Props = FieldProps & {
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly minRows?: number;
  readonly maxRows?: number;
};

/** After this pause in typing the text is saved: long enough not to save every letter. */
const pause = 900;

/** Several lines of words, saved while they are written and when the field is left. */
export const LongTextField = ({ value, onCommit, minRows = 3, maxRows = 16, ...field }: Props) => {
  const { label, labelHidden = false, ...rest } = field;
  const { text, type, hold, leave } = useSavedText(value, onCommit);
  const name = typeof label === 'string' ? label : undefined;
  return (
    <Textarea
      {...rest}
      label={labelHidden ? undefined : label}
      aria-label={labelHidden ? name : undefined}
      autosize
      minRows={minRows}
      maxRows={maxRows}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onFocus={hold}
      onBlur={leave}
    />
  );
};

/**
 * Also saves what was typed last when the page is left before the pause is over. While the field holds the focus
 * no answer that arrives changes its text.
 */
const useSavedText = (saved: string, onCommit: (text: string) => void) => {
  const [draft, setDraft] = useState<string | null>(null);
  const [held, setHeld] = useState<string | null>(null);
  const latest = useRef({ draft, saved, onCommit });
  useEffect(() => {
    latest.current = { draft, saved, onCommit };
  });
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => commitLatest(latest.current), pause);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => () => commitLatest(latest.current), []);
  const leave = () => {
    commitLatest(latest.current);
    setDraft(null);
    setHeld(null);
  };
  const text = draft ?? held ?? saved;
  return { text, type: setDraft, hold: () => setHeld(saved), leave };
};

type Latest = {
  readonly draft: string | null;
  readonly saved: string;
  readonly onCommit: (text: string) => void;
};

const commitLatest = ({ draft, saved, onCommit }: Latest): void => {
  if (draft !== null && draft !== saved) onCommit(nfc(draft));
};
