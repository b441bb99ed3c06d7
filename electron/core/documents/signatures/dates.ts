import { dayInVietnam, instantSchema, type Day } from '#shared/kernel/day.ts';

/** Null for what is no time, or lies where nobody signs. */
export const instantOf = (date: Date | null): string | null => {
  if (date === null || Number.isNaN(date.getTime())) return null;
  const year = date.getUTCFullYear();
  return year > 0 && year < 9999 ? date.toISOString() : null;
};

export const dayOfDate = (date: Date): Day | null => {
  const instant = instantOf(date);
  return instant === null ? null : dayInVietnam(instantSchema.parse(instant));
};

const shape =
  /^D:(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:Z|([+-])(\d{2})'?(?:(\d{2})'?)?)?/;

/** "D:20241120083000+07'00'" as a PDF writes a time. */
export const dateOfPdf = (text: string): Date | null => {
  const found = shape.exec(text.trim());
  if (found === null) return null;
  const at = (index: number, otherwise: number): number =>
    found[index] === undefined ? otherwise : Number(found[index]);
  const local = Date.UTC(at(1, 0), at(2, 1) - 1, at(3, 1), at(4, 0), at(5, 0), at(6, 0));
  const ahead = (at(8, 0) * 60 + at(9, 0)) * (found[7] === '-' ? -1 : 1);
  return new Date(local - ahead * 60_000);
};
