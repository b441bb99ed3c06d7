import { recordsVi } from '#shared/messages/records.vi.ts';
import type { Text } from '#shared/messages/speak.ts';
import { fieldWord } from '../../app/history/value-words.ts';
import type { OutputOf } from '../../bridge/client.ts';

export type Outcome = OutputOf<'merges.preview'>;
export type Change = Outcome['changes'][number];
export type Conflict = OutputOf<'merges.conflicts'>[number];
export type Side = Conflict['standing'];
export type MergeItem = OutputOf<'merges.list'>[number];

type RecordKind = keyof typeof recordsVi;

const isKind = (entity: string): entity is RecordKind => Object.hasOwn(recordsVi, entity);

type Words = { readonly records: Text<'records'>; readonly history: Text<'history'> };

type Named = Pick<Change, 'entity' | 'code' | 'title'>;

/** "Chỉ tiêu 13.6", "Minh chứng MC-07": what the line is about. */
export const recordWords = ({ entity, code, title }: Named, { records, history }: Words): string =>
  [records(isKind(entity) ? entity : 'other'), code ?? '', fieldWord(title, history)]
    .filter((word) => word !== '')
    .join(' ');

export const placeKey = ({
  entity,
  recordId,
  field,
}: Pick<Change, 'entity' | 'recordId' | 'field'>): string => `${entity} ${recordId} ${field}`;
