import type { Operator } from '#shared/criteria/requirement.ts';
import type { InputOf } from '../../../bridge/client.ts';
import { lineDraftOf, type LineDraft, type OverlayView } from './line-draft.ts';
import { lineInput } from './line-input.ts';

type Saved = OverlayView['indicators'][number];
type Input = NonNullable<InputOf<'criteria.saveOverlay'>['indicators']>[number];

export const addedMeasures = ['percent', 'number', 'yes-no'] as const;
export type AddedMeasure = (typeof addedMeasures)[number];

/** An indicator that the province adds, as typed. */
export type AddedDraft = LineDraft & {
  readonly criterion: number | null;
  readonly code: string;
  readonly name: string;
  readonly measure: AddedMeasure;
  readonly unit: string;
  readonly operator: Operator;
  readonly value: string;
  /** What this page does not edit (parts, columns, words) goes back as it came. */
  readonly saved: Saved | null;
};

export const newAdded = (line: LineDraft): AddedDraft => ({
  ...line,
  criterion: null,
  code: '',
  name: '',
  measure: 'percent',
  unit: '%',
  operator: '>=',
  value: '',
  saved: null,
});

export const addedDraftOf = (saved: Saved, key: number): AddedDraft => {
  const { criterion, indicator } = saved;
  const { code, name, measure, unit = '', requirement } = indicator;
  const number = requirement.kind === 'threshold' ? requirement.byVariant['*'] : undefined;
  return {
    ...lineDraftOf(saved, key),
    criterion,
    code,
    name,
    measure: addedMeasures.find((one) => one === measure) ?? 'yes-no',
    unit,
    operator: requirement.kind === 'threshold' ? requirement.operator : '>=',
    value: number ?? '',
    saved,
  };
};

/** Is what it asks for of a form that this page edits? */
export const isEditable = ({ saved, value }: AddedDraft): boolean =>
  saved === null || value !== '' || saved.indicator.requirement.kind === 'achieved';

export const isWholeAdded = (draft: AddedDraft): boolean =>
  draft.criterion !== null &&
  draft.act !== '' &&
  [draft.code, draft.name].every((text) => text.trim() !== '') &&
  (!isEditable(draft) || draft.measure === 'yes-no' || draft.value !== '');

export const addedInput = (draft: AddedDraft): Input => {
  const { criterion, code, name, measure, unit, saved } = draft;
  const kept = saved?.indicator;
  const shared = { ...kept, code: code.trim(), name: name.trim() };
  return {
    criterion: criterion ?? 0,
    ...lineInput(draft),
    indicator:
      kept && !isEditable(draft)
        ? { ...kept, ...shared }
        : {
            ...shared,
            measure,
            ...(measure === 'yes-no' ? { unit: undefined } : { unit: unit.trim() || undefined }),
            requirement: requirementOf(draft),
          },
  };
};

const requirementOf = ({ measure, operator, value }: AddedDraft) =>
  measure === 'yes-no'
    ? ({ kind: 'achieved' } as const)
    : ({ kind: 'threshold', operator, byVariant: { '*': value } } as const);
