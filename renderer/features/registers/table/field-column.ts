import type { ReactNode } from 'react';
import type { Day } from '#shared/kernel/day.ts';

type Place = {
  readonly key: string;
  readonly header: string;
  /** CSS width; the rest share what is left. */
  readonly width?: string;
  /** Stands under the rows, as a sum does. */
  readonly foot?: ReactNode;
};

type Choices = readonly { readonly value: string; readonly label: string }[];

type Value<Row, Kind extends string, V> = Place & {
  readonly kind: Kind;
  readonly get: (row: Row) => V;
  /** What to write; null where the row can't be without. */
  readonly set: (value: V) => Partial<Row> | null;
};

/** One column of a register whose rows are changed in place: what kind of field, what it shows, what it writes. */
export type FieldColumn<Row> =
  | Value<Row, 'text' | 'long', string>
  | Value<Row, 'day', Day | null>
  | Value<Row, 'count' | 'million' | 'year', number | null>
  | Value<Row, 'decimal', string>
  | (Value<Row, 'choice', string> & {
      /** Of a row where its choices follow from what else stands in it. */
      readonly choices: Choices | ((row: Row) => Choices);
    })
  | (Place & {
      readonly kind: 'shown';
      readonly show: (row: Row) => ReactNode;
      readonly numeric?: boolean;
    });
