import type { ComponentProps } from 'react';
import { fieldsOf } from '../fields-of.ts';
import { recordChange } from '../record-change.ts';
import { FieldTable } from './FieldTable.tsx';

type Recorded = { readonly id: string };
type Shown<Row> = Pick<
  ComponentProps<typeof FieldTable<Row>>,
  'label' | 'columns' | 'rows' | 'nameOf'
>;

type Props<Row extends Recorded> = Shown<Row> & {
  readonly onSave: (record: {
    readonly id: string;
    readonly fields: Omit<Row, 'id'>;
  }) => Promise<unknown>;
  readonly onRemove: (record: { readonly id: string }) => Promise<unknown>;
};

/** Records of one kind in a table: each is written as a whole when one of its cells is left, or taken away. */
export const RecordTable = <Row extends Recorded>({ onSave, onRemove, ...table }: Props<Row>) => (
  <FieldTable
    {...table}
    rowKey={({ id }) => id}
    onChange={(row, patch) => {
      const { id } = row;
      recordChange<Omit<Row, 'id'>>(id, fieldsOf(row), (fields) => onSave({ id, fields }))(patch);
    }}
    onRemove={({ id }) => void onRemove({ id })}
  />
);
