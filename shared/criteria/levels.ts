import { nfc } from '#shared/kernel/vietnamese.ts';

const comparable = (text: string): string =>
  nfc(text).trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');

/** The level of the scale that a person meant ("  mức độ 3"), or null. */
export const readLevel = (text: string, levels: readonly string[]): string | null =>
  levels.find((level) => comparable(level) === comparable(text)) ?? null;
