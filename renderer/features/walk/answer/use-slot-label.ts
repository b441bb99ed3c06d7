import { useText } from '../../../ui/use-text.ts';
import type { Slot } from '../walk-types.ts';

/** What is counted, in the words of the set; a plain word where the set has none. */
export const useSlotLabel = ({ label, slot, conceptName }: Slot): string => {
  const text = useText('walk');
  return label || conceptName || text(`slot.${slot}`);
};
