import { answerFields } from '#shared/assessments/answer-history.ts';
import { figureFields } from '#shared/figures/figure-history.ts';
import type { ChangeEvent } from '#shared/journal/change-event.ts';
import { withoutIdle } from '#shared/journal/read-field.ts';
import type { KeptField } from '#shared/journal/kept-field.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { unitFields } from '#shared/units/unit-history.ts';
import type { Reader } from '../db/connection.ts';
import type { Input } from '../handlers.ts';
import { selectEntriesBelow, selectEntriesOfRecords } from './history.queries.ts';

type Thing = Input<'history.listFields'>['about'];
type AnswerPlace = Extract<Thing, { readonly kind: 'answer' }>;

/** Fields with the entries of all records they are kept in, in the order of their clocks. */
export type Kept = {
  readonly fields: readonly KeptField[];
  readonly entries: readonly ChangeEvent[];
};

export const keptOf = (db: Reader, thing: Thing): Kept => {
  const { fields, entries } = allOf(db, thing);
  return { fields, entries: withoutIdle(entries) };
};

const allOf = (db: Reader, thing: Thing): Kept => {
  switch (thing.kind) {
    case 'answer':
      return keptAnswer(db, thing);
    case 'figure': {
      const entries = selectEntriesOfRecords(db, 'figure', [thing.figureId]);
      return { fields: figureFields(thing.figureId), entries };
    }
    case 'unit': {
      const entries = selectEntriesOfRecords(db, 'unit', [thing.unitId]);
      return { fields: unitFields(thing.unitId), entries };
    }
  }
};

/** Its numbers are figures of the ledger: of every one that the answer has ever named. */
const keptAnswer = (db: Reader, place: AnswerPlace): Kept => {
  const { dossierId, code } = place;
  const beginning = `${keyId('part', dossierId, code)}:`;
  const parts = selectEntriesBelow(db, 'resultPart', beginning);
  const own = selectEntriesOfRecords(db, 'result', [keyId('result', dossierId, code)]);
  const figures = selectEntriesOfRecords(db, 'figure', figureIdsIn([...own, ...parts]));
  const names = new Set(parts.map(({ recordId }) => recordId.slice(beginning.length)));
  return {
    fields: answerFields({ dossierId, code }, [...names]),
    entries: [...own, ...parts, ...figures].toSorted((a, b) => (a.hlc < b.hlc ? -1 : 1)),
  };
};

const figureIdsIn = (entries: readonly ChangeEvent[]): string[] => [
  ...new Set(
    entries.flatMap(({ field, newValue }) =>
      field.endsWith('FigureId') && typeof newValue === 'string' ? [newValue] : [],
    ),
  ),
];
