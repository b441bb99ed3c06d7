import type { Day } from '#shared/kernel/day.ts';
import type { Text } from '#shared/messages/speak.ts';
import type { Term } from '#shared/people/person.ts';
import type { SummaryItem } from '../../ui/ErrorSummary.tsx';

/** A term while it is typed: what the core requires may still be missing. */
export type TermForm = {
  readonly unitId: string | null;
  readonly body: Term['body'];
  readonly bodyName: string;
  readonly office: string;
  readonly rank: Term['rank'];
  readonly from: Day | null;
  readonly to: Day | null;
};

export const termFormOf = (term: Term | null, firstUnitId: string | null): TermForm =>
  term ?? {
    unitId: firstUnitId,
    body: 'peoples-committee',
    bodyName: '',
    office: '',
    rank: 'head',
    from: null,
    to: null,
  };

export const termFieldIds = {
  unit: 'term-unit',
  office: 'term-office',
  from: 'term-from',
} as const;

export const termFaults = (form: TermForm, text: Text<'people'>): readonly SummaryItem[] => {
  const faults: SummaryItem[] = [];
  if (form.unitId === null)
    faults.push({ text: text('term.unitMissing'), fieldId: termFieldIds.unit });
  if (form.office.trim() === '')
    faults.push({ text: text('term.officeMissing'), fieldId: termFieldIds.office });
  if (form.from === null)
    faults.push({ text: text('term.fromMissing'), fieldId: termFieldIds.from });
  return faults;
};
