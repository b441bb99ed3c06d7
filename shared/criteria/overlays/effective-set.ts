import { shortActText } from '../act-text.ts';
import type { CriteriaSet, Criterion } from '../criteria-set.ts';
import type { ActReference } from '../evaluation.ts';
import type { Indicator } from '../indicator.ts';
import type { Overlay, OverlayIndicator, OverlayLevel, OverlayParts } from '../overlay.ts';
import { effectiveRequirement } from './effective-requirement.ts';
import { fittingOverlay } from './left-lines.ts';
import { bindingLines, exempts, lastByCode, type BindingLine } from './in-force.ts';
import type { Exemption, ProvinceLevel, ProvinceRule } from './province-rule.ts';
import { partsStanding, standingOf } from './strictness.ts';

/**
 * The set a dossier is judged with: the State's set with what the province decided and what binds on that day. An
 * overlay without a binding line gives back the set itself. Lines that do not fit the set (it was amended since)
 * change nothing; leftLines names them.
 */
export const effectiveSet = (
  set: CriteriaSet,
  overlay: Overlay | null,
  asOf: string | null,
): CriteriaSet => {
  if (overlay === null) return set;
  const decided = decidedOn(fittingOverlay(overlay, set), asOf);
  const columns = set.variants.map(({ id }) => id);
  const taken = new Set(set.criteria.flatMap((one) => one.indicators.map(({ code }) => code)));
  const added = [...decided.added.values()].filter(({ line }) => !taken.has(line.indicator.code));
  const criteria = set.criteria.map((criterion) =>
    effectiveCriterion(criterion, { decided, columns, added }),
  );
  const isChanged = criteria.some((criterion, at) => criterion !== set.criteria[at]);
  return isChanged ? { ...set, criteria, ...totalsOf(set, criteria) } : set;
};

/** One indicator as the province has it; itself where the province says nothing of it. */
export const effectiveIndicator = (
  indicator: Indicator,
  overlay: Overlay,
  { asOf, columns = [] }: { readonly asOf: string | null; readonly columns?: readonly string[] },
): Indicator => decidedIndicator(indicator, decidedOn(overlay, asOf), columns);

type Decided = {
  readonly levels: ReadonlyMap<string, BindingLine<OverlayLevel>>;
  readonly parts: ReadonlyMap<string, BindingLine<OverlayParts>>;
  readonly added: ReadonlyMap<string, BindingLine<OverlayIndicator>>;
  readonly exemptionsOf: (code: string) => readonly Exemption[];
};

const decidedOn = (overlay: Overlay, asOf: string | null): Decided => {
  const rules = bindingLines(overlay, overlay.notApplicable.rules, asOf);
  return {
    levels: lastByCode(bindingLines(overlay, overlay.levels, asOf), ({ code }) => code),
    parts: lastByCode(bindingLines(overlay, overlay.parts, asOf), ({ code }) => code),
    added: lastByCode(
      bindingLines(overlay, overlay.indicators, asOf),
      ({ indicator }) => indicator.code,
    ),
    exemptionsOf: (code) =>
      rules
        .filter(({ line }) => exempts(line, code))
        .map(({ line: { act: actId, article, wording }, act }) => {
          const named = shortActText(act, { dated: false });
          return { basis: 'overlay', actId, act: named, article, wording };
        }),
  };
};

type Adding = {
  readonly decided: Decided;
  readonly columns: readonly string[];
  readonly added: readonly BindingLine<OverlayIndicator>[];
};

const effectiveCriterion = (
  criterion: Criterion,
  { decided, columns, added }: Adding,
): Criterion => {
  const kept = criterion.indicators.map((one) => decidedIndicator(one, decided, columns));
  const own = added
    .filter(({ line }) => line.criterion === criterion.number)
    .map((one) => addedIndicator(one, decided));
  const isSame = own.length === 0 && kept.every((one, at) => one === criterion.indicators[at]);
  return isSame ? criterion : { ...criterion, indicators: [...kept, ...own] };
};

const decidedIndicator = (
  indicator: Indicator,
  decided: Decided,
  columns: readonly string[],
): Indicator => {
  const level = decided.levels.get(indicator.code);
  const parts = decided.parts.get(indicator.code);
  const exemptions = decided.exemptionsOf(indicator.code);
  if (!level && !parts && exemptions.length === 0) return indicator;
  const requirement = level && effectiveRequirement(indicator, level.line, columns);
  const unit = level && 'unit' in level.line ? level.line.unit : undefined;
  const standing = parts && partsStanding(indicator.parts ?? [], parts.line.parts, columns);
  const province: ProvinceRule = {
    level: level ? levelRule(indicator, level, columns) : null,
    addedBy: null,
    parts: parts && standing ? { act: parts.act, standing } : null,
    exemptions,
  };
  return {
    ...indicator,
    ...(requirement && { requirement }),
    ...(unit !== undefined && { unit }),
    ...(parts && partsOf(parts.line)),
    province,
  };
};

const partsOf = ({ parts, partsMakeWhole = false }: OverlayParts) => ({ parts, partsMakeWhole });

const levelRule = (
  indicator: Indicator,
  { line, act }: BindingLine<OverlayLevel>,
  columns: readonly string[],
): ProvinceLevel => {
  const national = indicator.requirement;
  return {
    act,
    article: line.article ?? '',
    columns: columnsOf(line),
    standing: standingOf(national, effectiveRequirement(indicator, line, columns), columns),
    national,
  };
};

/** "*" alone is for every column, as in a set. */
const columnsOf = (line: OverlayLevel): readonly string[] | null => {
  const keys = 'byVariant' in line ? Object.keys(line.byVariant) : [];
  return keys.length === 0 || keys.join() === '*' ? null : keys;
};

const addedIndicator = (
  { line, act }: BindingLine<OverlayIndicator>,
  { exemptionsOf }: Decided,
): Indicator => ({
  ...line.indicator,
  source: provinceSource(act, line.article),
  confidence: 'quoted',
  province: {
    level: null,
    addedBy: act,
    parts: null,
    exemptions: exemptionsOf(line.indicator.code),
  },
});

/** "quy định của tỉnh: Điều 2 Quyết định số 865/QĐ-UBND ngày 17/5/2024". */
export const provinceSource = (act: ActReference, article = ''): string =>
  `quy định của tỉnh: ${[article, shortActText(act, { dated: true })].filter(Boolean).join(' ')}`;

/** An indicator more is one that the decision too is expected to have. */
const totalsOf = (
  set: CriteriaSet,
  criteria: readonly Criterion[],
): Pick<CriteriaSet, 'counts' | 'totalIndicators'> => {
  const indicators = criteria.flatMap((criterion) => criterion.indicators).length;
  const more = indicators - set.counts.indicators;
  const { expectedIndicators: expected } = set.counts;
  const { totalIndicators: total } = set;
  return {
    counts: {
      ...set.counts,
      indicators,
      ...(typeof expected === 'number' && { expectedIndicators: expected + more }),
    },
    ...(typeof total === 'number' && { totalIndicators: total + more }),
  };
};
