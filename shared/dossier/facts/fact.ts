import type { Day } from '#shared/kernel/day.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';
import type { Photos } from '../document-model.ts';

/** A number that only the spreadsheet shows, in a column of its own. */
export type ExtraNumber = { readonly title: string; readonly value: Decimal };

export type PhotoImage = Omit<Photos['photos'][number], 'caption'>;

/**
 * One typed value that an outline may print. The kind decides how it looks: a count under 10 has a leading
 * zero, money is whole đồng printed in triệu đồng. `missing` is a gap a person has to fill; an empty text is
 * a value and prints nothing.
 */
export type Fact =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly numbers?: readonly ExtraNumber[];
      /** What stands behind words the program chose: other words for the same do not make a paper stale. */
      readonly means?: string;
    }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'percent'; readonly value: Decimal }
  | { readonly kind: 'money'; readonly dong: number }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'reference'; readonly full: string; readonly short: string }
  | { readonly kind: 'image'; readonly image: PhotoImage }
  | { readonly kind: 'list'; readonly items: readonly Facts[] }
  | { readonly kind: 'missing'; readonly field?: string; readonly label?: string };

/** Facts by the name they have inside braces: "unit.name"; inside a list's item by the last part of it. */
export type Facts = Readonly<Record<string, Fact>>;

export const textFact = (text: string): Fact => ({ kind: 'text', text });

/** Words the program chose for what `means` names: "Đạt" for "met". */
export const wordsFact = (text: string, means: string): Fact => ({ kind: 'text', text, means });

/** A text somebody has to write: a gap while it is empty. */
export const neededText = (text: string): Fact =>
  text.trim() === '' ? missingFact : textFact(text.trim());

export const countFact = (value: number): Fact => ({ kind: 'count', value });
export const numberFact = (value: Decimal): Fact => ({ kind: 'number', value });
export const percentFact = (value: Decimal): Fact => ({ kind: 'percent', value });
export const moneyFact = (dong: number): Fact => ({ kind: 'money', dong });
export const dateFact = (day: Day): Fact => ({ kind: 'date', day });
export const listFact = (items: readonly Facts[]): Fact => ({ kind: 'list', items });

export const missingFact: Fact = { kind: 'missing' };

/** The fact of a value where there is one, a gap where there is none. */
export const factOr = <T>(value: T | null | undefined, toFact: (value: T) => Fact): Fact =>
  value === null || value === undefined ? missingFact : toFact(value);
