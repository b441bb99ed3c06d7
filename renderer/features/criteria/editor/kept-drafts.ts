import type { SetDraft } from './set-draft.ts';

/**
 * Drafts that were left unsaved, by the address they are typed at: going to another page and back loses nothing.
 * They live as long as the window does; closing it asks first.
 */
const drafts = new Map<string, SetDraft>();

export const keptDraft = (address: string): SetDraft | undefined => drafts.get(address);

export const keepDraft = (address: string, draft: SetDraft): void => {
  drafts.set(address, draft);
};

export const forgetDraft = (address: string): void => {
  drafts.delete(address);
};
