import type { FieldState, FieldView, ReadField } from './field-lines.ts';

/** A call of the contract that would write a value again. */
export type MethodCall = { readonly method: string; readonly input: unknown };

/** What a person sees as one field: how it is read, and the command of its own area that writes a value again. */
export type KeptField = {
  readonly field: string;
  /** The part of an indicator it belongs to. */
  readonly part: string | null;
  readonly view: FieldView;
  /** `read` tells how things stand now; null where no command can bring this value back. */
  readonly restore: (state: FieldState, read: ReadField) => MethodCall | null;
};
