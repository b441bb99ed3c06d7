import { useText } from '../../../ui/use-text.ts';
import { BasisFields, basisOfSource, sourceOfBasis } from '../BasisFields.tsx';
import { useFieldOf } from '../field-of.ts';
import type { ProcedureDesk } from '../use-procedure-desk.ts';

type Props = {
  readonly desk: ProcedureDesk;
  /** Key among the sources of the procedure: "meeting.requiredPercent". */
  readonly name: string;
  /** What it is the source of, as people call it. */
  readonly of: string;
};

/** Where a number comes from. */
export const SourceOf = ({ desk, name, of }: Props) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  const { sources } = desk.draft;
  return (
    <BasisFields
      label={text('basisOf', { of })}
      field={field(`sources.${name}`)}
      basis={basisOfSource(sources[name] ?? '')}
      onChange={(basis) => desk.change({ sources: { ...sources, [name]: sourceOfBasis(basis) } })}
    />
  );
};
