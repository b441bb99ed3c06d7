import type { KeyboardEvent } from 'react';

type Draft = { readonly commit: () => void; readonly reset: () => void };

/** Enter saves, Esc goes back to what is saved. Unikey composes letters: its Enter is not ours. */
export const commitKeys =
  ({ commit, reset }: Draft) =>
  (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') reset();
  };
