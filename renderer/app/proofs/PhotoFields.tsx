import { LongTextField } from '../../ui/LongTextField.tsx';
import { useText } from '../../ui/use-text.ts';
import { useQuery } from '../use-query.ts';
import type { ProofFieldsProps } from './ProofFields.tsx';
import { SuggestField } from './SuggestField.tsx';
import { TakenAtField } from './TakenAtField.tsx';
import { WorkSelect } from './WorkSelect.tsx';

/** A photo speaks by its caption, its time and its place. */
export const PhotoFields = ({ proof, onPatch, fieldError }: ProofFieldsProps) => {
  const text = useText('evidence');
  const { data } = useQuery('units.get', { unitId: proof.unitId });
  const villages = (data?.below ?? []).map(({ name }) => name);
  return (
    <>
      <LongTextField
        label={text('field.caption')}
        description={text('field.captionHint')}
        minRows={2}
        value={proof.subject}
        error={fieldError('subject')}
        onCommit={(subject) => onPatch({ subject })}
      />
      <TakenAtField
        label={text('field.takenAt')}
        value={proof.takenAt}
        error={fieldError('takenAt')}
        onCommit={(takenAt) => onPatch({ takenAt })}
      />
      <SuggestField
        label={text('field.village')}
        value={proof.village}
        suggestions={villages}
        error={fieldError('village')}
        onCommit={(village) => onPatch({ village })}
      />
      <WorkSelect proof={proof} onPatch={onPatch} fieldError={fieldError} />
    </>
  );
};
