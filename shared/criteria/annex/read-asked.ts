import { decimalSchema, type Decimal } from '#shared/kernel/decimal.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import type { Requirement } from '../requirement.ts';
import { readLevel, type ReadLevel } from '../sheets/read-level.ts';
import type { AnnexAsked, AnnexColumn, AnnexDoubt } from './annex-row.ts';

type Row = { readonly name: string; readonly levels: readonly string[] };
type Given = { readonly id: string; readonly text: string; readonly level: ReadLevel };

export type ReadAsked = AnnexAsked & { readonly doubts: readonly AnnexDoubt[] };

/** What the cells of levels of one row ask, and what in them is not certain. */
export const readAsked = ({ name, levels }: Row, columns: readonly AnnexColumn[]): ReadAsked => {
  const given = columns.flatMap(({ id }, place): readonly Given[] => {
    const text = (levels[place] ?? '').replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ id, text, level: readLevel(text) }];
  });
  const requirement = given.length === 0 ? null : requirementOf(given);
  return { requirement, ...measureOf(name, given, requirement), doubts: doubtsOf(given, columns) };
};

const requirementOf = (given: readonly Given[]): Requirement => {
  const [first] = given;
  const isAll = (kind: ReadLevel['kind']): boolean =>
    given.every(({ level }) => level.kind === kind);
  if (isAll('achieved')) return { kind: 'achieved' };
  if (isAll('delegated')) return { kind: 'delegated' };
  const numbers = given.flatMap(numberOf);
  const operator = first?.level.kind === 'number' ? first.level.operator : undefined;
  const isOne = isAlike(given) && numbers.length === given.length;
  return isOne && operator !== undefined
    ? { kind: 'threshold', operator, byVariant: Object.fromEntries(numbers) }
    : { kind: 'text', byVariant: Object.fromEntries(given.map(({ id, text }) => [id, text])) };
};

const numberOf = ({ id, level }: Given): readonly (readonly [string, Decimal])[] => {
  const exact = level.kind === 'number' ? decimalSchema.safeParse(level.value) : undefined;
  return exact?.success ? [[id, exact.data]] : [];
};

/** "≥ 70%" beside "< 5%", or beside a bare 70, is not one requirement. */
const isAlike = (given: readonly Given[]): boolean =>
  new Set(
    given.map(({ level }) =>
      level.kind === 'number' ? `${level.operator} ${level.percent}` : level.kind,
    ),
  ).size === 1;

const doubtsOf = (given: readonly Given[], columns: readonly AnnexColumn[]): AnnexDoubt[] => {
  const doubts: AnnexDoubt[] = [];
  if (!isWhole(given, columns)) doubts.push('levelBlank');
  if (given.length === 0) return doubts;
  const isRead = isAlike(given) && given.every(({ level }) => level.kind !== 'words');
  if (!isRead) doubts.push('levelUnread');
  else if (given.some(({ text, level }) => level.kind === 'number' && /^-?\d/.test(fold(text))))
    doubts.push('signAssumed');
  return doubts;
};

/** Every column has its level, or the one for all has it and no other. */
const isWhole = (given: readonly Given[], columns: readonly AnnexColumn[]): boolean => {
  const own = columns.filter(({ id }) => id !== '*');
  const hasOwn = own.filter(({ id }) => given.some((one) => one.id === id)).length;
  const forAll = given.some(({ id }) => id === '*');
  return hasOwn === 0 ? forAll : hasOwn === own.length;
};

const measureOf = (
  name: string,
  given: readonly Given[],
  requirement: Requirement | null,
): Pick<AnnexAsked, 'measure' | 'unit'> => {
  if (requirement?.kind === 'text') return { measure: 'text', unit: '' };
  const isShare = given.some(({ level }) => level.kind === 'number' && level.percent);
  if (isShare || /^t[ỷỉ] lệ/iu.test(name)) return { measure: 'percent', unit: '%' };
  return { measure: requirement?.kind === 'threshold' ? 'number' : 'yes-no', unit: '' };
};
