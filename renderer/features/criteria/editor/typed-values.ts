import { nfc } from '#shared/kernel/vietnamese.ts';

/** Typed words without what surrounds them; words that were not touched stay letter for letter. */
export const clean = (typed: string, before: string | undefined): string =>
  typed === before ? typed : nfc(typed).trim();

/** A field that may be absent: its words, or no field where there are none and the file had none. */
export const optional = <K extends string>(
  name: K,
  typed: string,
  before: string | undefined,
): { readonly [Name in K]?: string } => {
  const text = clean(typed, before);
  return text === '' && before !== '' ? {} : ({ [name]: text } as Record<K, string>);
};

/** A whole number without sign; null for anything else. */
export const whole = (typed: string): number | null =>
  /^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : null;
