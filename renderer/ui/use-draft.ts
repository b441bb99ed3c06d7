import { useEffect, useRef, useState } from 'react';

export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

export type Draft = {
  readonly text: string;
  readonly problem: string | null;
  readonly type: (text: string) => void;
  readonly commit: () => void;
  readonly reset: () => void;
  /** While the field holds the focus it keeps the text it had: an answer that arrives never moves the cursor. */
  readonly hold: () => void;
  readonly leave: () => void;
};

type Options<T> = {
  /** The saved text, as it is shown at rest. */
  readonly saved: string;
  readonly read: (text: string) => Reading<T>;
  /** Called when the field is left or Enter is pressed with a changed, readable text. */
  readonly onCommit: (value: T) => void;
};

/**
 * The text of a field between typing and saving. What is saved shows as soon as it changes elsewhere, unless
 * the officer is in the field: then the text stands as it is there.
 */
export const useDraft = <T>({ saved, read, onCommit }: Options<T>): Draft => {
  const [draft, setDraft] = useState<string | null>(null);
  const [held, setHeld] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useCommitOnLeaving({ saved, read, onCommit, draft });
  const reset = () => {
    setDraft(null);
    setHeld(null);
    setProblem(null);
  };
  const commit = () => {
    if (draft === null) return;
    if (draft.trim() === saved.trim()) return reset();
    const reading = read(draft);
    if (!reading.ok) return setProblem(reading.problem);
    reset();
    onCommit(reading.value);
  };
  const type = (text: string) => {
    setDraft(text);
    setProblem(null);
  };
  const leave = () => {
    setHeld(null);
    commit();
  };
  const text = draft ?? held ?? saved;
  return { text, problem, type, commit, reset, hold: () => setHeld(saved), leave };
};

/** A page left by a key takes its fields away before they lose the focus: what was typed is saved even then. */
const useCommitOnLeaving = <T>(now: Options<T> & { readonly draft: string | null }): void => {
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  useEffect(
    () => () => {
      const { draft, saved, read, onCommit } = latest.current;
      if (draft === null || draft.trim() === saved.trim()) return;
      const reading = read(draft);
      if (reading.ok) onCommit(reading.value);
    },
    [],
  );
};
