import { useText } from '../../ui/use-text.ts';
import type { FactChange } from './paper-view.ts';

/** "Số hộ: 3.124 → 3.126"; a photo has no words of its own, so only its name is told. */
export const useChangeText = () => {
  const text = useText('papers');
  return ({ label, before, after }: FactChange): string => {
    if (before === null && after === null) return text('changes.replaced', { label });
    const nothing = text('changes.nothing');
    return text('changes.one', { label, before: before ?? nothing, after: after ?? nothing });
  };
};
