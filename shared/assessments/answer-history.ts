import {
  originOf,
  figureState,
  restoreFigure,
  typedAgain,
} from '#shared/figures/figure-history.ts';
import {
  emptyState,
  type FieldState,
  type FieldView,
  type ReadField,
} from '#shared/journal/field-lines.ts';
import type { KeptField, MethodCall } from '#shared/journal/kept-field.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { writtenText } from './live-text.ts';
import { slotNames, type SlotName } from './typed-answer.ts';

type Place = { readonly dossierId: string; readonly code: string };

/** The fields of the answer to one indicator, with those of its parts. */
export const answerFields = (place: Place, parts: readonly string[]): readonly KeptField[] => [
  ...slotNames.map((slot) => slotField(place, null, slot)),
  ...answeredFields(place),
  ...parts.flatMap((part) => [
    ...slotNames.map((slot) => slotField(place, part, slot)),
    partChoice(place, part),
  ]),
  ...textFields(place),
];

type Written = { readonly [field: string]: unknown };

const enter = ({ dossierId, code }: Place, answer: Written): MethodCall => ({
  method: 'assessments.enter',
  input: { dossierId, code, answer },
});

const recordOf = ({ dossierId, code }: Place, part: string | null): readonly [string, string] =>
  part === null
    ? ['result', keyId('result', dossierId, code)]
    : ['resultPart', keyId('part', dossierId, code, part)];

const figureIdIn = (read: ReadField, place: Place, at: Slot): string | null => {
  const id = read(...recordOf(place, at.part), `${at.slot}FigureId`);
  return typeof id === 'string' ? id : null;
};

type Slot = { readonly part: string | null; readonly slot: SlotName };

/** Only what is counted for the whole indicator has a word in front of it (write-answer.ts). */
const hasQualifier = ({ part, slot }: Slot): boolean => part === null && slot !== 'denominator';

const slotView =
  (place: Place, at: Slot): FieldView =>
  (read) => {
    const figureId = figureIdIn(read, place, at);
    if (figureId === null) return emptyState;
    const state = figureState(read, figureId);
    return hasQualifier(at) || originOf(state) !== null ? state : { ...state, detail: '' };
  };

const slotField = (place: Place, part: string | null, slot: SlotName): KeptField => {
  const at = { part, slot };
  return {
    field: slot,
    part,
    view: slotView(place, at),
    restore: (state, read) => {
      const figureId = figureIdIn(read, place, at);
      if (originOf(state) !== null)
        return figureId === null ? null : restoreFigure(figureId, state, read);
      const value = state.value === null ? null : typedAgain(String(state.value));
      if (part !== null) return enter(place, { parts: [{ id: part, [slot]: value }] });
      const word = hasQualifier(at) && value !== null;
      return enter(place, { [slot]: value, ...(word && { qualifier: state.detail || null }) });
    },
  };
};

const partChoice = (place: Place, part: string): KeptField => ({
  field: 'achieved',
  part,
  view: (read) => ({ value: read(...recordOf(place, part), 'achieved'), detail: '' }),
  restore: ({ value }) => enter(place, { parts: [{ id: part, achieved: value }] }),
});

const plainField = (
  place: Place,
  field: string,
  restore: (value: FieldState['value']) => MethodCall,
): KeptField => ({
  field,
  part: null,
  view: (read) => ({ value: read(...recordOf(place, null), field), detail: '' }),
  restore: ({ value }) => restore(value),
});

const answeredFields = (place: Place): readonly KeptField[] => [
  plainField(place, 'achieved', (value) => enter(place, { value })),
  plainField(place, 'level', (value) => enter(place, { value })),
  {
    field: 'decision',
    part: null,
    view: (read) => decisionState((field) => read(...recordOf(place, null), field)),
    restore: ({ value, detail }) =>
      enter(place, { verdict: value, ...(value !== null && { reason: detail }) }),
  },
];

/** A person's verdict and "does not apply here" are one choice, each with its reason. */
const decisionState = (read: (field: string) => FieldState['value']): FieldState => {
  if (read('notApplicable') === true)
    return { value: 'not-applicable', detail: String(read('notApplicableReason') ?? '') };
  const value = read('decidedVerdict');
  return value === null ? emptyState : { value, detail: String(read('decidedReason') ?? '') };
};

const textFields = (place: Place): readonly KeptField[] => [
  narrativeField(place),
  plainField(place, 'note', (value) => enter(place, { note: value ?? '' })),
  stateField(place),
];

/** Read as it was written; written again, its numbers follow the figures of today. */
const narrativeField = (place: Place): KeptField => ({
  field: 'narrative',
  part: null,
  view: (read) => {
    const stored = read(...recordOf(place, null), 'narrative');
    return { value: typeof stored === 'string' ? writtenText(stored) : null, detail: '' };
  },
  restore: ({ value }) => ({
    method: 'assessments.setNarrative',
    input: { ...place, text: value },
  }),
});

const stateField = (place: Place): KeptField => ({
  field: 'state',
  part: null,
  view: (read) => ({
    value: read(...recordOf(place, null), 'state') ?? 'not-started',
    detail: '',
  }),
  restore: ({ value }) => ({
    method: 'assessments.setState',
    input: { ...place, state: value },
  }),
});
