import type { ChainLink } from '#shared/journal/chain.ts';
import type { FieldValue } from '#shared/journal/change-event.ts';
import type { Writer } from '../db/connection.ts';
import { adoptRecord } from './adopt.ts';
import type { Journal } from './journal.ts';
import {
  deleteUnmade,
  insertConflictField,
  insertMergeLines,
  insertUnmade,
  replaceLinks,
  type FieldPlace,
  type MergeLine,
} from './merge-rows.ts';
import type { Place } from './record-rows.ts';
import type { RecordTable } from './record-table.ts';

/**
 * What the merge of journals may do besides writing records: entries of other devices come into the journal as
 * they are, and rows follow them without entries of their own. Nothing else may use it.
 */
export type Merging = Journal & {
  /** False where something stays in the journal only, for a newer program; it is noted. */
  readonly adopt: (place: Place, values: Readonly<Record<string, FieldValue>>) => boolean;
  /** Of an entity that this program does not know. */
  readonly leaveUnmade: (entity: string, recordId: string) => void;
  readonly replaceLinks: (links: readonly ChainLink[]) => void;
  readonly noteConflicts: (fields: readonly FieldPlace[]) => void;
  readonly noteLines: (mergeId: string, lines: readonly MergeLine[]) => void;
};

type Options = {
  readonly db: Writer;
  readonly journal: Journal;
  readonly onChange?: (table: Pick<RecordTable, 'entity' | 'areas'>) => void;
};

export const createMerging = ({ db, journal, onChange }: Options): Merging => ({
  ...journal,
  adopt: (place, values) => {
    const isWhole = adoptRecord(db, place, values);
    const key = { entity: place.table.entity, recordId: place.id };
    if (isWhole) deleteUnmade(db, key);
    else insertUnmade(db, key);
    onChange?.(place.table);
    return isWhole;
  },
  leaveUnmade: (entity, recordId) => {
    insertUnmade(db, { entity, recordId });
  },
  replaceLinks: (links) => {
    replaceLinks(db, links);
  },
  noteConflicts: (fields) => {
    for (const field of fields) insertConflictField(db, field);
  },
  noteLines: (mergeId, lines) => {
    insertMergeLines(db, mergeId, lines);
  },
});
