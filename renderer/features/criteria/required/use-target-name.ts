import { useText } from '../../../ui/use-text.ts';

/** "18.6" as it is, "Điều kiện 1" and "Văn bản chỉ đạo" in words. */
export const useTargetName = (): ((target: string) => string) => {
  const text = useText('requiredLists');
  return (target) => {
    const [kind, position] = target.split(':');
    if (kind === 'condition')
      return text('target.condition', { number: Number(position ?? 0) + 1 });
    return kind === 'direction' ? text('target.direction') : target;
  };
};
