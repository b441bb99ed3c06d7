import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../ui/use-text.ts';

/** OCOP products whose stars ran out or run out within three months, in one sentence; null where none does. */
export const useProductReminder = (unitId: string): string | null => {
  const text = useText('home');
  const { data: products = [] } = useQuery('registers.products', { unitId });
  const expired = products.filter(({ state }) => state === 'expired').length;
  const soon = products.filter(({ state }) => state === 'soon').length;
  if (expired > 0) return text('productsExpired', { count: expired });
  return soon > 0 ? text('productsSoon', { count: soon }) : null;
};
