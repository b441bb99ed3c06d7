import { NativeSelect } from '@mantine/core';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { CountField } from '../../../ui/CountField.tsx';
import { DayField } from '../../../ui/DayField.tsx';
import { LongTextField } from '../../../ui/LongTextField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { YearField } from '../../../ui/YearField.tsx';
import { MillionField } from '../works/MillionField.tsx';
import type { FieldColumn } from './field-column.ts';

type Props<Row> = {
  readonly column: FieldColumn<Row>;
  readonly row: Row;
  /** Names the row for screen readers. */
  readonly name: string;
  readonly onChange: (patch: Partial<Row>) => void;
};

/** The field of one cell; what it reads it writes at once when it is left. */
export const FieldCell = <Row,>({ column, row, name, onChange }: Props<Row>) => {
  const label = `${column.header}: ${name}`;
  const field = { label, labelHidden: true, size: 'sm' } as const;
  const write = (patch: Partial<Row> | null) => patch && onChange(patch);
  switch (column.kind) {
    case 'text':
      return (
        <TextField
          {...field}
          value={column.get(row)}
          onCommit={(typed) => write(column.set(typed))}
        />
      );
    case 'long':
      return (
        <LongTextField
          {...field}
          minRows={1}
          value={column.get(row)}
          onCommit={(value) => write(column.set(value))}
        />
      );
    case 'day':
      return (
        <DayField {...field} value={column.get(row)} onCommit={(on) => write(column.set(on))} />
      );
    case 'choice':
      return <ChoiceCell column={column} row={row} label={label} onWrite={write} />;
    case 'shown':
      return column.show(row);
    default:
      return <NumberCell column={column} row={row} field={field} onWrite={write} />;
  }
};

type ChoiceProps<Row> = {
  readonly column: Extract<FieldColumn<Row>, { kind: 'choice' }>;
  readonly row: Row;
  readonly label: string;
  readonly onWrite: (patch: Partial<Row> | null) => void;
};

const ChoiceCell = <Row,>({ column, row, label, onWrite }: ChoiceProps<Row>) => (
  <NativeSelect
    size="sm"
    aria-label={label}
    value={column.get(row)}
    data={[...(typeof column.choices === 'function' ? column.choices(row) : column.choices)]}
    onChange={({ currentTarget }) => onWrite(column.set(currentTarget.value))}
  />
);

type NumberProps<Row> = {
  readonly column: Extract<FieldColumn<Row>, { kind: 'count' | 'million' | 'year' | 'decimal' }>;
  readonly row: Row;
  readonly field: { readonly label: string; readonly labelHidden: true; readonly size: 'sm' };
  readonly onWrite: (patch: Partial<Row> | null) => void;
};

const NumberCell = <Row,>({ column, row, field, onWrite }: NumberProps<Row>) => {
  switch (column.kind) {
    case 'count':
      return (
        <CountField
          {...field}
          value={column.get(row)}
          onCommit={(value) => onWrite(column.set(value))}
        />
      );
    case 'million':
      return (
        <MillionField
          {...field}
          value={column.get(row)}
          onCommit={(value) => onWrite(column.set(value))}
        />
      );
    case 'year':
      return (
        <YearField
          {...field}
          value={column.get(row)}
          onCommit={(value) => onWrite(column.set(value))}
        />
      );
    case 'decimal':
      return (
        <NumberField
          {...field}
          value={decimalOrNull(column.get(row))}
          onCommit={(typed) => onWrite(column.set(plainOf(typed)))}
        />
      );
  }
};

const decimalOrNull = (text: string): string | null =>
  decimalSchema.safeParse(text).success ? text : null;

/** "1.920,5" as it is kept: 1920.5; empty where nothing stands. */
const plainOf = (typed: string | null): string => {
  const reading = readVietnameseNumber(typed ?? '');
  return reading.kind === 'number' ? reading.value : '';
};
