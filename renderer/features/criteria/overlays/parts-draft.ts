import { z } from 'zod';
import { indicatorPartSchema } from '#shared/criteria/indicator.ts';
import type { Operator } from '#shared/criteria/requirement.ts';
import type { InputOf } from '../../../bridge/client.ts';
import { lineDraftOf, type LineDraft, type OverlayView } from './line-draft.ts';
import { belowInput, lineInput } from './line-input.ts';

type Saved = OverlayView['parts'][number];
type SavedPart = Saved['parts'][number];
type Input = NonNullable<InputOf<'criteria.saveOverlay'>['parts']>[number];

export const partKinds = ['same', 'threshold', 'achieved'] as const;

/** One part: what the whole asks for, a number of its own, or kept or not. */
export type PartDraft = {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof partKinds)[number];
  readonly operator: Operator;
  readonly value: string;
  readonly saved: SavedPart | null;
};

/** What an indicator is made up of in this province. */
export type PartsDraft = LineDraft & {
  readonly code: string;
  readonly reason: string;
  readonly parts: readonly PartDraft[];
  readonly saved: Saved | null;
};

export const newParts = (code: string, line: LineDraft): PartsDraft => ({
  ...line,
  code,
  reason: '',
  parts: [newPart([])],
  saved: null,
});

export const newPart = (parts: readonly PartDraft[]): PartDraft => {
  const taken = new Set(parts.map(({ id }) => id));
  let place = parts.length + 1;
  while (taken.has(`part-${place}`)) place += 1;
  return {
    id: `part-${place}`,
    name: '',
    kind: 'same',
    operator: '>=',
    value: '',
    saved: null,
  };
};

export const partsDraftOf = (saved: Saved, key: number): PartsDraft => ({
  ...lineDraftOf(saved, key),
  code: saved.code,
  reason: saved.belowNational?.reason ?? '',
  parts: saved.parts.map(partDraftOf),
  saved,
});

export const partDraftOf = (saved: SavedPart): PartDraft => {
  const { id, name, requirement } = saved;
  const number = requirement.kind === 'threshold' ? requirement.byVariant['*'] : undefined;
  return {
    id,
    name,
    kind: partKinds.find((kind) => kind === requirement.kind) ?? 'same',
    operator: requirement.kind === 'threshold' ? requirement.operator : '>=',
    value: number ?? '',
    saved,
  };
};

export const isWholePart = ({ name, kind, value }: PartDraft): boolean =>
  name.trim() !== '' && (kind !== 'threshold' || value !== '');

type Measured = { readonly measure: SavedPart['measure']; readonly unit: string };

export const partsInput = (draft: PartsDraft, whole: Measured): Input => ({
  code: draft.code,
  ...lineInput(draft),
  ...belowInput(draft.reason, draft.saved?.belowNational),
  ...(draft.saved?.partsMakeWhole !== undefined && { partsMakeWhole: draft.saved.partsMakeWhole }),
  parts: draft.parts.map((part) => partInput(part, whole)),
});

/** A part is measured like the whole; one that is kept or not, and one with a number where the whole has none, are not. */
const partInput = (
  { id, name, kind, operator, value, saved }: PartDraft,
  whole: Measured,
): Input['parts'][number] => {
  const unit = whole.unit === '' ? {} : { unit: whole.unit };
  const measured = whole.measure === 'number' ? 'number' : 'percent';
  const base = { ...(saved?.figures && { figures: saved.figures }), id, name: name.trim() };
  if (saved && !isTyped(saved)) return { ...saved, name: base.name };
  if (kind === 'achieved') return { id, name: base.name, measure: 'yes-no', requirement: { kind } };
  if (kind === 'same') return { ...base, ...unit, measure: whole.measure, requirement: { kind } };
  const ofNumber = whole.measure === measured ? unit : { unit: '%' };
  const requirement = { kind, operator, byVariant: { '*': value } };
  return { ...base, ...ofNumber, measure: measured, requirement };
};

/** A part of a form this page does not edit (by column, in words) goes back as it came. */
const isTyped = ({ requirement }: SavedPart): boolean =>
  requirement.kind !== 'text' &&
  requirement.kind !== 'delegated' &&
  (requirement.kind !== 'threshold' || requirement.byVariant['*'] !== undefined);

/** The parts as they will be saved; null while they are not whole. */
export const typedParts = (draft: PartsDraft, whole: Measured): SavedPart[] | null => {
  const parsed = z.array(indicatorPartSchema).safeParse(partsInput(draft, whole).parts);
  return parsed.success ? parsed.data : null;
};
