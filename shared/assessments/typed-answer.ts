import type { Indicator } from '#shared/criteria/indicator.ts';
import type { Qualifier } from '#shared/criteria/qualifier.ts';
import type { Verdict } from '#shared/criteria/verdict.ts';
import { appError } from '#shared/kernel/app-error.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import { readTypedNumber, type TypedNumber } from './typed-number.ts';

type Maybe<T> = T | null | undefined;

/** What came from a screen, a file or another program; undefined = left as it is, null = emptied. */
export type TypedAnswer = {
  readonly value?: Maybe<TypedNumber | boolean>;
  readonly numerator?: Maybe<TypedNumber>;
  readonly denominator?: Maybe<TypedNumber>;
  readonly parts?: readonly TypedPart[] | undefined;
  readonly verdict?: Maybe<Verdict>;
  readonly reason?: string | undefined;
  readonly qualifier?: Maybe<Qualifier>;
  readonly note?: string | undefined;
  readonly source?: string | undefined;
};

type TypedPart = {
  readonly id: string;
  readonly value?: Maybe<TypedNumber>;
  readonly numerator?: Maybe<TypedNumber>;
  readonly denominator?: Maybe<TypedNumber>;
  /** The answer to a part that is kept or not. */
  readonly achieved?: Maybe<boolean>;
};

export type SlotName = 'value' | 'numerator' | 'denominator';
export const slotNames: readonly SlotName[] = ['numerator', 'denominator', 'value'];

/** Numbers read; a slot that is absent stays as it is, null empties it. */
export type ReadSlots = { readonly [K in SlotName]?: Decimal | null };
export type ReadPart = { readonly slots: ReadSlots; readonly achieved?: boolean | null };

/** The same answer with its texts read as what the indicator asks for. */
export type ReadAnswer = {
  readonly slots: ReadSlots;
  readonly parts: ReadonlyMap<string, ReadPart>;
  readonly achieved?: boolean | null;
  readonly level?: string | null;
};

/**
 * The word in front as it will stand: a number that is typed anew is exact unless a word is typed with it, for
 * an old "gần" before a new count would weaken it unseen. Undefined leaves the word that was there.
 */
export const typedQualifier = (typed: TypedAnswer): Maybe<Qualifier> => {
  if (typed.qualifier !== undefined) return typed.qualifier;
  const isCountedAnew = [typed.value, typed.numerator].some(
    (number) => number !== undefined && number !== null && typeof number !== 'boolean',
  );
  return isCountedAnew ? null : undefined;
};

/** How an indicator is answered, by the kind of its requirement and measure. */
export type AnswerKind = 'yes-no' | 'level' | 'number' | 'decision';

/** Reads the texts of an answer, or says which field can't be read and why. */
export const readAnswer = (
  typed: TypedAnswer,
  {
    indicator,
    kind,
    levels,
  }: { indicator: Indicator; kind: AnswerKind; levels: readonly string[] },
): Result<ReadAnswer> => {
  const special = readSpecialValue(typed.value, kind, levels);
  if (!special.ok) return special;
  const numeric = kind === 'yes-no' || kind === 'level' ? undefined : typed.value;
  const slots = readSlots({ ...typed, value: numeric }, '');
  if (!slots.ok) return slots;
  const parts = readParts(typed.parts ?? [], indicator);
  if (!parts.ok) return parts;
  return ok({ slots: slots.value, parts: parts.value, ...special.value });
};

type SpecialValue = { readonly achieved?: boolean | null; readonly level?: string | null };

const readSpecialValue = (
  value: TypedAnswer['value'],
  kind: AnswerKind,
  levels: readonly string[],
): Result<SpecialValue> => {
  if (kind === 'yes-no') return readAchieved(value);
  return kind === 'level' ? readLevel(value, levels) : ok({});
};

/** A cell may hold a whole page; the sentence about it shows its beginning. */
const shown = (value: unknown): string => String(value).slice(0, 60);

const yes = ['true', 'dat', 'co', 'x', '1'];
const no = ['false', 'chua dat', 'khong dat', 'khong', 'chua', '0'];

/** "Đạt", "không", true; null for what is neither. */
export const readYesNo = (value: TypedNumber | boolean): boolean | null => {
  if (typeof value === 'boolean') return value;
  const word = fold(String(value).trim());
  if (yes.includes(word)) return true;
  return no.includes(word) ? false : null;
};

const readAchieved = (value: TypedAnswer['value']): Result<SpecialValue> => {
  if (value === undefined) return ok({});
  if (value === null) return ok({ achieved: null });
  const achieved = readYesNo(value);
  if (achieved !== null) return ok({ achieved });
  return fail(appError('result.wrongKind', { text: shown(value) }, 'value'));
};

const readLevel = (
  value: TypedAnswer['value'],
  levels: readonly string[],
): Result<SpecialValue> => {
  if (value === undefined) return ok({});
  if (value === null) return ok({ level: null });
  const level = levels.find((name) => fold(name) === fold(String(value).trim()));
  if (level !== undefined) return ok({ level });
  return fail(
    appError('result.levelUnknown', { text: shown(value), levels: levels.join(', ') }, 'value'),
  );
};

type TypedSlots = { readonly [K in SlotName]?: Maybe<TypedNumber | boolean> };

const readSlots = (typed: TypedSlots, prefix: string): Result<ReadSlots> => {
  const slots: { [K in SlotName]?: Decimal | null } = {};
  for (const slot of slotNames) {
    const text = typed[slot];
    if (text === undefined) continue;
    if (typeof text === 'boolean') {
      return fail(appError('result.wrongKind', { text: String(text) }, `${prefix}${slot}`));
    }
    if (text === null || text === '') slots[slot] = null;
    else {
      const read = readTypedNumber(text, `${prefix}${slot}`);
      if (!read.ok) return read;
      slots[slot] = read.value;
    }
  }
  return ok(replacing(slots));
};

/** A number typed alone takes the place of the fraction that was there, and a fraction that of the number. */
const replacing = (slots: ReadSlots): ReadSlots => {
  const isGiven = (slot: SlotName): boolean => slots[slot] !== undefined && slots[slot] !== null;
  const hasFraction = isGiven('numerator') || isGiven('denominator');
  if (hasFraction && slots.value === undefined) return { ...slots, value: null };
  if (isGiven('value') && !hasFraction) return { ...slots, numerator: null, denominator: null };
  return slots;
};

const readParts = (
  parts: readonly TypedPart[],
  indicator: Indicator,
): Result<ReadonlyMap<string, ReadPart>> => {
  const read = new Map<string, ReadPart>();
  for (const part of parts) {
    const known = indicator.parts?.some(({ id }) => id === part.id) ?? false;
    if (!known)
      return fail(appError('result.unknownPart', { part: part.id, code: indicator.code }));
    if (read.has(part.id))
      return fail(
        appError('result.duplicateRow', { code: `${indicator.code}.${part.id}` }, 'parts'),
      );
    const slots = readSlots(part, `parts.${part.id}.`);
    if (!slots.ok) return slots;
    const { achieved } = part;
    read.set(part.id, { slots: slots.value, ...(achieved !== undefined && { achieved }) });
  }
  return ok(read);
};
