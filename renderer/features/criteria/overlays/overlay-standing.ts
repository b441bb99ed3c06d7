import { overlayLevelSchema, type OverlayLevel } from '#shared/criteria/overlay.ts';
import { effectiveRequirement } from '#shared/criteria/overlays/effective-requirement.ts';
import type { Standing } from '#shared/criteria/overlays/province-rule.ts';
import { partsStanding, standingOf } from '#shared/criteria/overlays/strictness.ts';
import { requiredLevel } from '#shared/criteria/required-level.ts';
import type { Requirement } from '#shared/criteria/requirement.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import type { LevelDraft } from '../overlay-draft.ts';
import { levelInput } from '../overlay-input.ts';

export type SetView = OutputOf<'criteria.set'>;
export type SetIndicator = SetView['rows'][number]['indicators'][number];
export type SetColumn = SetView['variants'][number];

/** The level as it will be saved; null while it is not whole. */
const typedLevel = (draft: LevelDraft): OverlayLevel | null => {
  const parsed = overlayLevelSchema.safeParse(levelInput(draft));
  return parsed.success ? parsed.data : null;
};

const columnIds = ({ variants }: SetView): string[] => variants.map(({ id }) => id);

/** How a typed level stands to the State's; null while it is not whole. */
export const levelStanding = (
  draft: LevelDraft,
  { requirement }: SetIndicator,
  set: SetView,
): Standing | null => {
  const level = typedLevel(draft);
  if (!level) return null;
  const columns = columnIds(set);
  return standingOf(requirement, effectiveRequirement({ requirement }, level, columns), columns);
};

export const partsStandingOf = (
  national: SetIndicator['parts'],
  own: SetIndicator['parts'],
  set: SetView,
): Standing => partsStanding(national, own, columnIds(set));

/** Does this standing need somebody's word? */
export const isDoubtful = (standing: Standing | null): boolean =>
  standing === 'below' || standing === 'unlike';

/** "≥ 75%", or "≥ 75% – ≥ 90%" where the columns differ. */
export const levelText = (
  { code, name, measure, unit, placeholder }: SetIndicator,
  requirement: Requirement,
  set: SetView,
): string => {
  const indicator = {
    code,
    name,
    measure,
    placeholder,
    requirement,
    source: '',
    confidence: 'quoted' as const,
    ...(unit !== '' && { unit }),
  };
  const columns = set.variants.length === 0 ? [null] : columnIds(set);
  const texts = columns.map(
    (variant) => requiredLevel(indicator, { variant, year: set.periodTo }).tableText,
  );
  const distinct = [...new Set(texts)];
  return distinct.length <= 2 ? distinct.join(' – ') : `${distinct[0]} … ${distinct.at(-1)}`;
};

/** The same for a level of the province; empty while it is not whole. */
export const provinceText = (draft: LevelDraft, indicator: SetIndicator, set: SetView): string => {
  const level = typedLevel(draft);
  if (!level) return '';
  const columns = columnIds(set);
  return levelText(indicator, effectiveRequirement(indicator, level, columns), set);
};
