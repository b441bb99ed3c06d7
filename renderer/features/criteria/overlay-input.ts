import type { InputOf } from '../../bridge/client.ts';
import type { Text } from '#shared/messages/speak.ts';
import type { SummaryItem } from '../../ui/ErrorSummary.tsx';
import { isFilled, type LevelDraft, type OverlayDraft, type RuleDraft } from './overlay-draft.ts';
import type { ActDraft } from './overlays/line-draft.ts';
import { addedInput, isWholeAdded } from './overlays/added-draft.ts';
import { belowInput, lineInput } from './overlays/line-input.ts';
import type { SetIndicator } from './overlays/overlay-standing.ts';
import { isWholePart, partsInput } from './overlays/parts-draft.ts';

type Input = InputOf<'criteria.saveOverlay'>;
type Words = Text<'criteria'>;

export const overlayFieldIds = {
  title: 'overlay-title',
  province: 'overlay-province',
  set: 'overlay-set',
  act: (id: string) => `overlay-${id}`,
  indicator: (code: string) => `overlay-indicator-${code}`,
  added: (key: number) => `overlay-added-${key}`,
  rule: (key: number) => `overlay-rule-${key}`,
} as const;

/** What is missing before the overlay can be saved, each with the field that mends it. */
export const overlayFaults = (draft: OverlayDraft, text: Words): readonly SummaryItem[] => {
  const ids = overlayFieldIds;
  return [
    ...missing(draft.title, text('overlay.titleMissing'), ids.title),
    ...missing(draft.provinceName, text('overlay.provinceMissing'), ids.province),
    ...missing(draft.baseSetId, text('overlay.setMissing'), ids.set),
    ...draft.acts.flatMap((act, at) =>
      fault(isWholeAct(act), text('overlay.actIncomplete', { place: at + 1 }), ids.act(act.id)),
    ),
    ...draft.levels.flatMap((level) =>
      fault(
        !isFilled(level) || level.act !== '',
        text('overlay.levelActMissing', { code: level.code }),
        ids.indicator(level.code),
      ),
    ),
    ...draft.parts.flatMap(({ code, act, parts }) =>
      fault(
        act !== '' && parts.every(isWholePart),
        text('overlay.partsIncomplete', { code }),
        ids.indicator(code),
      ),
    ),
    ...draft.indicators.flatMap((added, at) =>
      fault(
        isWholeAdded(added),
        text('overlay.addedIncomplete', { place: at + 1 }),
        ids.added(added.key),
      ),
    ),
    ...draft.rules.flatMap((rule, at) =>
      fault(
        isWholeRule(rule),
        text('overlay.ruleIncomplete', { place: at + 1 }),
        ids.rule(rule.key),
      ),
    ),
  ];
};

const fault = (isWhole: boolean, text: string, fieldId: string): readonly SummaryItem[] =>
  isWhole ? [] : [{ text, fieldId }];

const missing = (value: string, text: string, fieldId: string): readonly SummaryItem[] =>
  fault(value.trim() !== '', text, fieldId);

const isWholeAct = ({ number, date, issuer, subject }: ActDraft): boolean =>
  date !== null && [number, issuer, subject].every((one) => one.trim() !== '');

const isWholeRule = ({ codes, act, wording }: RuleDraft): boolean =>
  [codes, act, wording].every((one) => one.trim() !== '');

type Told = {
  /** The word for every indicator: "tất cả". */
  readonly all: string;
  readonly indicators: readonly SetIndicator[];
};

/** The draft as the command takes it; call it only when there are no faults. */
export const overlayInput = (draft: OverlayDraft, { all, indicators }: Told): Input => ({
  ...(draft.id !== null && { id: draft.id }),
  title: draft.title.trim(),
  provinceName: draft.provinceName.trim(),
  baseSetId: draft.baseSetId,
  acts: draft.acts.flatMap(({ date, ...act }) => (date === null ? [] : [{ ...act, date }])),
  levels: draft.levels.filter(isFilled).map(levelInput),
  indicators: draft.indicators.map(addedInput),
  parts: draft.parts.map((one) => partsInput(one, wholeOf(indicators, one.code))),
  notApplicable: { rules: draft.rules.map((rule) => ruleInput(rule, all)) },
});

const wholeOf = (indicators: readonly SetIndicator[], code: string) => {
  const { measure = 'percent', unit = '' } = indicators.find((one) => one.code === code) ?? {};
  return { measure, unit };
};

type LevelInput = Input['levels'][number];

export const levelInput = (level: LevelDraft): LevelInput => {
  const { code, kind, operator, value, wording, saved } = level;
  const line = { code, ...lineInput(level), ...belowInput(level.reason, saved?.belowNational) };
  if (kind === 'words') return { ...line, wording: wording.trim() };
  const unit = saved && 'unit' in saved && saved.unit !== undefined && { unit: saved.unit };
  if (kind === 'number') return { ...line, operator, value, ...unit };
  const byVariant = Object.fromEntries(
    Object.entries(level.byColumn).filter(([, number]) => number !== ''),
  );
  const byYear = saved && 'byYear' in saved && saved.byYear && { byYear: saved.byYear };
  return { ...line, operator, byVariant, ...unit, ...byYear };
};

const ruleInput = (rule: RuleDraft, all: string) => ({
  ...lineInput(rule),
  codes: codeList(rule.codes, all),
  article: rule.article.trim(),
  wording: rule.wording.trim(),
  countsAsMet: true as const,
});

const codeList = (typed: string, all: string): 'all' | string[] => {
  const word = typed.trim().toLowerCase();
  if (word === all.toLowerCase() || word === 'all') return 'all';
  return typed.split(/[,;\s]+/).filter((code) => code !== '');
};
