import type { ReactNode } from 'react';

/** What every field of ours takes. */
export type FieldProps = {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  /** A failure the core told for this field; the field's own problem goes before it. */
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly id?: string;
  /** For a field in a table, whose label is the head of its column. */
  readonly labelHidden?: boolean;
  /** `sm` for fields in a table. */
  readonly size?: 'sm' | 'md';
};
