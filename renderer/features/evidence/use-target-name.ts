import { useText } from '../../ui/use-text.ts';

/** What a proof serves, as people say it: the code of an indicator, or a special place in words. */
export const useTargetName = (): ((target: string) => string) => {
  const text = useText('evidence');
  return (target) => {
    if (target === 'direction') return text('target.direction');
    return target.startsWith('condition') ? text('target.condition') : target;
  };
};
