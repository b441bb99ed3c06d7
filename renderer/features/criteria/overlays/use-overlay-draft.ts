import { useState } from 'react';
import { draftOf, type OverlayDraft } from '../overlay-draft.ts';
import { useAskBeforeClosing } from '../use-ask-before-closing.ts';
import type { OverlayView } from './line-draft.ts';

/**
 * Drafts that were left unsaved, by overlay and version: another page and back loses nothing. They live as long as
 * the window does; closing it asks first.
 */
const drafts = new Map<string, OverlayDraft>();

/** The overlay while it is typed. */
export const useOverlayDraft = (overlay: OverlayView | null) => {
  const key = overlay === null ? 'new' : `${overlay.id} ${overlay.version}`;
  const [start] = useState(() => draftOf(overlay));
  const [draft, setDraft] = useState(() => drafts.get(key) ?? start);
  const isDirty = draft !== start;
  useAskBeforeClosing(isDirty);
  const change = (next: OverlayDraft) => {
    drafts.set(key, next);
    setDraft(next);
  };
  const forget = () => void drafts.delete(key);
  const restart = () => {
    forget();
    setDraft(start);
  };
  return { draft, isDirty, change, forget, restart };
};
