import { useText } from '../../../ui/use-text.ts';
import type { Key } from './set-draft.ts';
import { fieldId, type Fault } from './set-faults.ts';

/** Id of a field and the sentence of its fault. */
export type FieldOf = (field: string) => {
  readonly id: string;
  readonly error: string | undefined;
};

/** The fields of one owner: the set itself, or a line of it. */
export const useFieldOf = (faults: readonly Fault[]): ((owner: 'about' | Key) => FieldOf) => {
  const text = useText('setEditor');
  return (owner) => (field) => {
    const id = fieldId(owner, field);
    const found = faults.find((one) => one.fieldId === id);
    return { id, error: found && text(`problem.${found.problem}`) };
  };
};
