import type { FieldOf } from './field-of.ts';
import type { Key, SetDraft } from './set-draft.ts';

/** What every pane of the desk is given. */
export type PaneProps = {
  readonly draft: SetDraft;
  readonly fieldOf: (owner: 'about' | Key) => FieldOf;
  readonly onChange: (draft: SetDraft) => void;
};
