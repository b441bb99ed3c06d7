import { useRef, useState } from 'react';
import { readVietnameseNumber } from '#shared/kernel/number-text.ts';
import type { Slot } from '../walk-types.ts';

/** As typed ("1.071,5"), null to empty. */
export type TypedSlots = { readonly [Name in Slot['slot']]?: string | null };

type TypedState = {
  /** What the field shows: typed and not yet saved, else the saved value. */
  readonly shown: (slot: Slot) => string | null;
  readonly commit: (slot: Slot['slot'], text: string | null) => Promise<void>;
};

/**
 * Numbers between typing and saving. A refused one stays in its field, and goes along with the next that is
 * typed: of a numerator above its denominator either may be the slip.
 */
export const useTypedSlots = (save: (typed: TypedSlots) => Promise<boolean>): TypedState => {
  const typed = useRef<TypedSlots>({});
  const [, redraw] = useState(0);
  const keep = (next: TypedSlots) => {
    typed.current = next;
    redraw((count) => count + 1);
  };
  return {
    shown: (slot) => {
      const text = typed.current[slot.slot];
      return text === undefined ? slot.value : plainOf(text);
    },
    commit: async (slot, text) => {
      const sent = { ...typed.current, [slot]: text };
      keep(sent);
      if (await save(sent)) keep(withoutSent(typed.current, sent));
    },
  };
};

/** What was typed meanwhile stays. */
const withoutSent = (now: TypedSlots, sent: TypedSlots): TypedSlots =>
  Object.fromEntries(
    Object.entries(now).filter(([slot, text]) => sent[slot as Slot['slot']] !== text),
  );

const plainOf = (text: string | null): string | null => {
  if (text === null) return null;
  const read = readVietnameseNumber(text);
  return read.kind === 'number' ? read.value : text;
};
