import { readDay } from '#shared/kernel/day.ts';
import { dayText } from '../../ui/day-text.ts';

const withTime = /^(\S+?)[\sT,]+(\d{1,2})[:hg](\d{2})$/;

/** "18/09/2024 8:40" or a day alone → "2024-09-18T08:40", "2024-09-18"; null when it is neither. */
export const readTakenAt = (typed: string): string | null => {
  const text = typed.trim();
  const [, date = text, hours, minutes] = withTime.exec(text) ?? [];
  const day = readDay(date);
  if (day === null || hours === undefined || minutes === undefined) return day;
  const isTime = Number(hours) < 24 && Number(minutes) < 60;
  return isTime ? `${day}T${hours.padStart(2, '0')}:${minutes}` : null;
};

/** "2024-09-18T08:40" → "18/09/2024 08:40". */
export const takenAtText = (stored: string): string => {
  const [date = '', time = ''] = stored.split('T');
  return [dayText(date), time.slice(0, 5)].filter((part) => part !== '').join(' ');
};
