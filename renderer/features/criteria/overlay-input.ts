import type { InputOf } from '../../bridge/client.ts';
import type { Text } from '#shared/messages/speak.ts';
import type { SummaryItem } from '../../ui/ErrorSummary.tsx';
import {
  isFilled,
  type ActDraft,
  type LevelDraft,
  type OverlayDraft,
  type RuleDraft,
} from './overlay-draft.ts';

type Input = InputOf<'criteria.saveOverlay'>;
type Words = Text<'criteria'>;

export const overlayFieldIds = {
  title: 'overlay-title',
  province: 'overlay-province',
  set: 'overlay-set',
  act: (id: string) => `overlay-${id}`,
  levelAct: (code: string) => `overlay-level-act-${code}`,
  rule: (place: number) => `overlay-rule-${place}`,
} as const;

/** What is missing before the overlay can be saved, each with the field that mends it. */
export const overlayFaults = (draft: OverlayDraft, text: Words): readonly SummaryItem[] => [
  ...missing(draft.title, text('overlay.titleMissing'), overlayFieldIds.title),
  ...missing(draft.provinceName, text('overlay.provinceMissing'), overlayFieldIds.province),
  ...missing(draft.baseSetId, text('overlay.setMissing'), overlayFieldIds.set),
  ...draft.acts.flatMap((act, at) =>
    isWholeAct(act)
      ? []
      : [
          {
            text: text('overlay.actIncomplete', { place: at + 1 }),
            fieldId: overlayFieldIds.act(act.id),
          },
        ],
  ),
  ...draft.levels.flatMap((level) =>
    isFilled(level) && level.act === ''
      ? [
          {
            text: text('overlay.levelActMissing', { code: level.code }),
            fieldId: overlayFieldIds.levelAct(level.code),
          },
        ]
      : [],
  ),
  ...draft.rules.flatMap((rule, at) =>
    isWholeRule(rule)
      ? []
      : [
          {
            text: text('overlay.ruleIncomplete', { place: at + 1 }),
            fieldId: overlayFieldIds.rule(at),
          },
        ],
  ),
];

const missing = (value: string, fault: string, fieldId: string): readonly SummaryItem[] =>
  value.trim() === '' ? [{ text: fault, fieldId }] : [];

const isWholeAct = ({ number, date, issuer, subject }: ActDraft): boolean =>
  date !== null && [number, issuer, subject].every((one) => one.trim() !== '');

const isWholeRule = ({ codes, act, wording }: RuleDraft): boolean =>
  [codes, act, wording].every((one) => one.trim() !== '');

/** The draft as the command takes it; call it only when there are no faults. */
export const overlayInput = (draft: OverlayDraft, all: string): Input => ({
  ...(draft.id !== null && { id: draft.id }),
  title: draft.title.trim(),
  provinceName: draft.provinceName.trim(),
  baseSetId: draft.baseSetId,
  acts: draft.acts.flatMap(({ date, ...act }) => (date === null ? [] : [{ ...act, date }])),
  levels: draft.levels.filter(isFilled).map(levelInput),
  ...draft.kept,
  notApplicable: { rules: draft.rules.map((rule) => ruleInput(rule, all)) },
});

type LevelInput = Input['levels'][number];

const levelInput = (level: LevelDraft): LevelInput => {
  const { code, act, kept, saved } = level;
  if (kept) return { ...kept, act };
  const validFrom = saved?.validFrom && { validFrom: saved.validFrom };
  if (level.kind === 'words') return { code, act, wording: level.wording.trim(), ...validFrom };
  const unit = saved && 'unit' in saved && saved.unit !== undefined && { unit: saved.unit };
  return { code, act, operator: level.operator, value: level.value, ...validFrom, ...unit };
};

const ruleInput = ({ codes, act, article, wording }: RuleDraft, all: string) => ({
  codes: codeList(codes, all),
  act,
  article: article.trim(),
  wording: wording.trim(),
  countsAsMet: true as const,
});

const codeList = (typed: string, all: string): 'all' | string[] => {
  const word = typed.trim().toLowerCase();
  if (word === all.toLowerCase() || word === 'all') return 'all';
  return typed.split(/[,;\s]+/).filter((code) => code !== '');
};
