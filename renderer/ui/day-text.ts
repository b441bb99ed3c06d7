import { isDay } from '#shared/kernel/day.ts';

/** "2024-11-30" → "30/11/2024"; anything else stays as it is. */
export const dayText = (value: string | null | undefined): string => {
  if (!value) return '';
  return isDay(value) ? `${value.slice(8)}/${value.slice(5, 7)}/${value.slice(0, 4)}` : value;
};

const clock = new Intl.DateTimeFormat('vi-VN', {
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** "14:32" in the time of this PC. */
export const timeText = (at: Date): string => clock.format(at);

/** An instant as "30/11/2024 14:32" in the time of this PC. */
export const instantText = (instant: string): string => {
  const at = new Date(instant);
  const [day, month] = [at.getDate(), at.getMonth() + 1].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${day}/${month}/${at.getFullYear()} ${timeText(at)}`;
};
