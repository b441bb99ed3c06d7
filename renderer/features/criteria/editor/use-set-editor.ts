import { useState } from 'react';
import { showAndFocus } from '../../../ui/show-and-focus.ts';
import { useAskBeforeClosing } from '../use-ask-before-closing.ts';
import {
  addCriterion,
  addIndicator,
  keyOf,
  linesOf,
  removeLine,
  type Grown,
} from './draft-lines.ts';
import { forgetDraft, keepDraft, keptDraft } from './kept-drafts.ts';
import { moveLine } from './move-line.ts';
import type { Key, SetDraft } from './set-draft.ts';
import { fieldId, setFaults, type Fault } from './set-faults.ts';

export type Pane = 'about' | Key;

/** The draft at one address of the window, what is wrong with it, and the line that is looked at. */
export const useSetEditor = (address: string, start: SetDraft) => {
  const [draft, setDraft] = useState(() => keptDraft(address) ?? start);
  const [pane, show] = useState<Pane>('about');
  const [isTried, setTried] = useState(false);
  const isDirty = draft !== start;
  useAskBeforeClosing(isDirty);
  const faults: readonly Fault[] = isTried ? setFaults(draft) : [];
  const change = (next: SetDraft) => {
    keepDraft(address, next);
    setDraft(next);
  };
  /** Whether the draft can be saved; from now on its faults are shown. */
  const check = (): boolean => {
    setTried(true);
    return setFaults(draft).length === 0;
  };
  const forget = () => forgetDraft(address);
  const restart = () => {
    forget();
    setDraft(start);
    show('about');
    setTried(false);
  };
  const state = { draft, pane, change, show };
  return { ...state, faults, isDirty, check, forget, restart, ...lineActions(state) };
};

export type SetEditor = ReturnType<typeof useSetEditor>;

type State = {
  readonly draft: SetDraft;
  readonly pane: Pane;
  readonly change: (draft: SetDraft) => void;
  readonly show: (pane: Pane) => void;
};

/** What is done with lines: the new one and the next one come up with the cursor in their name. */
const lineActions = ({ draft, pane, change, show }: State) => {
  const open = (to: Pane, field = firstField(to)) => showAndFocus(() => show(to), field);
  const grow = ({ draft: next, key }: Grown) => {
    change(next);
    open(key);
  };
  return {
    open,
    addCriterion: () => grow(addCriterion(draft)),
    addIndicator: () => {
      const after = pane === 'about' ? draft.criteria.at(-1)?.key : pane;
      grow(after === undefined ? addCriterion(draft) : addIndicator(draft, after));
    },
    move: (step: -1 | 1) => pane !== 'about' && change(moveLine(draft, pane, step)),
    remove: (key: Key) => {
      const next = removeLine(draft, key);
      const at = panesOf(draft).indexOf(key);
      show(panesOf(next)[Math.max(0, at - 1)] ?? 'about');
      change(next);
    },
    step: (by: -1 | 1) => {
      const panes = panesOf(draft);
      const to = panes[panes.indexOf(pane) + by];
      if (to !== undefined) open(to);
    },
  };
};

const firstField = (pane: Pane): string => fieldId(pane, pane === 'about' ? 'title' : 'name');

/** The pane about the set, then every line. */
const panesOf = (draft: SetDraft): readonly Pane[] => ['about', ...linesOf(draft).map(keyOf)];
