import type { CrosswalkTarget } from '#shared/criteria/crosswalk/crosswalk.ts';
import { useText } from '../../../ui/use-text.ts';

/** "1.a", or "Cả tiêu chí 2". */
export const useTargetWords = (): ((to: CrosswalkTarget) => string) => {
  const text = useText('crosswalks');
  return (to) =>
    'indicator' in to ? to.indicator : text('editor.wholeCriterion', { number: to.criterion });
};
