import { lowerFirst } from '#shared/kernel/vietnamese.ts';

/**
 * "du lịch, giáo dục và văn hóa" of what the officer wrote, "về du lịch; Giáo dục; văn hóa": fit to stand after
 * "nông thôn mới kiểu mẫu về". Empty where nothing is written.
 */
export const modelFieldsText = (written: string): string => {
  const fields = [...new Set(written.split(';').map(fieldName))].filter((name) => name !== '');
  const last = fields.at(-1) ?? '';
  return fields.length < 2 ? last : `${fields.slice(0, -1).join(', ')} và ${last}`;
};

/** Without the words that stand before it already; a word all in capitals stays. */
const fieldName = (written: string): string => {
  const name = written.trim().replace(/^(?:(?:về|lĩnh vực)\s+)+/i, '');
  return /^\p{Lu}\p{Ll}/u.test(name) ? lowerFirst(name) : name;
};
