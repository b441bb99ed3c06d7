const written = /^(\d{1,2})(?:\s*(?::|h|g|giờ|\.)\s*(\d{1,2})?)?\s*(?:phút)?$/i;

/** "8h", "8h30", "8 giờ 30", "08:30" → "08:30"; null when it is no hour of the day. */
export const readHour = (typed: string): string | null => {
  const parts = written.exec(typed.normalize('NFC').trim());
  if (!parts) return null;
  const [, hour = '', minute = '0'] = parts;
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
};
