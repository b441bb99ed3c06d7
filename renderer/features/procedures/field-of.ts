import { fieldId } from './part-of-path.ts';
import { useFaultText } from './use-fault-text.ts';
import type { ProcedureDesk } from './use-procedure-desk.ts';

/** Id and fault of a field by its path in the procedure. */
export type FieldOf = (path: string) => { readonly id: string; readonly error?: string };

export const useFieldOf = ({ faults }: ProcedureDesk): FieldOf => {
  const faultText = useFaultText();
  return (path) => {
    const found = faults.find((one) => one.path === path);
    const id = fieldId(path);
    return found ? { id, error: faultText(found).problem } : { id };
  };
};

type Typed = { readonly currentTarget: { readonly value: string } };

/** What a field of words gets besides its label. */
export const typed = (value: string, onType: (text: string) => void) => ({
  value,
  autoComplete: 'off',
  onChange: ({ currentTarget }: Typed) => onType(currentTarget.value),
});
