import { useText } from '../../../ui/use-text.ts';
import type { Slot } from '../walk-types.ts';

/** What is counted, in the words of the set; a plain word where the set has none. */
export const useSlotWord = (): ((slot: Slot) => string) => {
  const text = useText('walk');
  return ({ label, slot, conceptName }) => label || conceptName || text(`slot.${slot}`);
};

export const useSlotLabel = (slot: Slot): string => useSlotWord()(slot);
