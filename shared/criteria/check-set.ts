import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import {
  indicatorsOf,
  parseCriteriaSet,
  repeatedCodes,
  setShapeSchema,
  type CriteriaSet,
} from './criteria-set.ts';
import type { Indicator } from './indicator.ts';

const formatName = /^ntm-criteria-set\/(\d+)$/;

/** Reads a set that comes from outside: every fault that a person can mend has a sentence of its own. */
export const readSetDocument = (value: unknown): Result<CriteriaSet> => {
  const format = formatOf(value);
  const number = Number(formatName.exec(format)?.[1] ?? 0);
  if (number > 1) return fail(appError('criteria.newerFormat', { format }));
  const shape = setShapeSchema.safeParse(value);
  if (shape.success) {
    const codes = repeatedCodes(shape.data);
    if (codes.length > 0)
      return fail(appError('criteria.duplicateCodes', { codes: codes.join(', ') }));
  }
  const parsed = parseCriteriaSet(value);
  if (!parsed.ok) return parsed;
  const error = levelsError(parsed.value);
  return error ? fail(error) : parsed;
};

const formatOf = (value: unknown): string => {
  const format: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'format') : undefined;
  return typeof format === 'string' ? format : '';
};

/** Every listed group has a level of its own, and no level belongs to a group that the set does not list. */
const levelsError = (set: CriteriaSet): AppError | null => {
  const variants = set.variants.map(({ id }) => id);
  return (
    indicatorsOf(set)
      .map((indicator) => levelsFault(indicator, variants))
      .find((fault) => fault !== null) ?? null
  );
};

type Levels = Pick<Indicator, 'code' | 'requirement' | 'parts'>;

/** The same for one indicator with its parts. */
export const levelsFault = (indicator: Levels, variants: readonly string[]): AppError | null =>
  tablesOf(indicator)
    .map((table) => tableError(indicator.code, Object.keys(table), variants))
    .find((found) => found !== null) ?? null;

const tablesOf = ({ requirement, parts = [] }: Levels): object[] =>
  [requirement, ...parts.map((part) => part.requirement)].flatMap((one) =>
    'byVariant' in one
      ? [one.byVariant, ...('byYear' in one ? Object.values(one.byYear ?? {}) : [])]
      : [],
  );

const tableError = (
  code: string,
  keys: readonly string[],
  variants: readonly string[],
): AppError | null => {
  const listed = keys.filter((key) => key !== '*');
  const unknown = listed.find((key) => !variants.includes(key));
  if (unknown !== undefined)
    return appError('criteria.groupUndeclared', { code, variant: unknown });
  const missing = variants.find((variant) => !keys.includes(variant));
  return listed.length === 0 || missing === undefined
    ? null
    : appError('criteria.levelMissing', { code, variant: missing });
};
