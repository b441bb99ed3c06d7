import { instantText, timeText } from '../../ui/day-text.ts';

/** "14:20" of today, with its day before that. */
export const madeAtText = (instant: string | null): string => {
  if (instant === null) return '';
  const at = new Date(instant);
  return at.toDateString() === new Date().toDateString() ? timeText(at) : instantText(instant);
};
