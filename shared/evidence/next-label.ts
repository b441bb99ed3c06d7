import type { Evidence } from './evidence.ts';

/** The next free label: MC-051 for papers, AN-11 for photos (ảnh). A label is read by people, never a key. */
export const nextLabel = (labels: readonly string[], form: Evidence['form']): string => {
  const [prefix, digits] = form === 'photo' ? (['AN', 2] as const) : (['MC', 3] as const);
  const numbers = labels
    .filter((label) => label.startsWith(`${prefix}-`))
    .map((label) => Number(label.slice(prefix.length + 1)))
    .filter(Number.isInteger);
  return `${prefix}-${String(Math.max(0, ...numbers) + 1).padStart(digits, '0')}`;
};
