import { appError, type AppError } from '#shared/kernel/app-error.ts';
import type { OwnRequiredProofs } from './own-list.ts';

type Ground = {
  /** What the set has: codes of indicators, preconditions, direction. */
  readonly targets: readonly string[];
  readonly shipped: readonly { readonly id: string }[];
};

/** Why a province's list can't stand on a set; null where it can. */
export const ownListFault = (
  { proofs, dropped, provinceName }: OwnRequiredProofs,
  { targets, shipped }: Ground,
): AppError | null => {
  if (provinceName.trim() === '') return appError('checklist.noProvince', {}, 'provinceName');
  const ids = [...proofs, ...dropped].map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) return appError('checklist.namedTwice', { name: twice }, 'proofs');
  const strange = proofs.find(({ target }) => !targets.includes(target));
  if (strange)
    return appError(
      'checklist.unknownTarget',
      { code: strange.target, name: strange.name },
      'proofs',
    );
  const lost = dropped.find(({ id }) => !shipped.some((one) => one.id === id));
  return lost ? appError('checklist.unknownRequirement', { name: lost.id }, 'dropped') : null;
};
