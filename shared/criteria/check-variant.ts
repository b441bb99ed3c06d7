import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { CriteriaSet } from './criteria-set.ts';

/** The column of a set that a dossier is judged by: '' exactly when the set has no columns. */
export const checkVariant = (
  { id: set, variants }: Pick<CriteriaSet, 'id'> & { readonly variants: readonly Column[] },
  variant: string,
): Result<string> => {
  if (variants.some(({ id }) => id === variant)) return ok(variant);
  if (variants.length === 0 && variant === '') return ok('');
  const choices = variants.map(({ id, name }) => `${name} (${id})`).join('; ');
  const isMissing = variant === '' && variants.length > 0;
  const code = isMissing ? 'criteria.variantMissing' : 'criteria.unknownVariant';
  return fail(appError(code, { variant, set, choices }, 'variant'));
};

type Column = Pick<CriteriaSet['variants'][number], 'id' | 'name'>;
