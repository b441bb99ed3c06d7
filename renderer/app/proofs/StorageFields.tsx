import { Checkbox } from '@mantine/core';
import { LongTextField } from '../../ui/LongTextField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/use-text.ts';
import type { ProofFieldsProps } from './ProofFields.tsx';
import classes from './ProofFields.module.css';

/** The label people use, where the paper lies, and whether it names people. */
export const StorageFields = ({ proof, onPatch, fieldError }: ProofFieldsProps) => {
  const text = useText('evidence');
  return (
    <>
      <TextField
        label={text('field.label')}
        value={proof.label}
        error={fieldError('label')}
        onCommit={(label) => onPatch({ label })}
      />
      <BoxAndFolder proof={proof} onPatch={onPatch} fieldError={fieldError} />
      <TextField
        label={text('field.location')}
        placeholder={text('field.locationExample')}
        value={proof.location}
        error={fieldError('location')}
        onCommit={(location) => onPatch({ location })}
      />
      <LongTextField
        label={text('field.note')}
        minRows={2}
        value={proof.note}
        error={fieldError('note')}
        onCommit={(note) => onPatch({ note })}
      />
      <Checkbox
        label={text('field.hasPersonalData')}
        checked={proof.hasPersonalData}
        onChange={({ currentTarget }) => onPatch({ hasPersonalData: currentTarget.checked })}
      />
    </>
  );
};

const BoxAndFolder = ({ proof, onPatch, fieldError }: ProofFieldsProps) => {
  const text = useText('evidence');
  return (
    <div className={classes.pair}>
      {(['box', 'folder'] as const).map((field) => (
        <TextField
          key={field}
          label={text(`field.${field}`)}
          placeholder={text(`field.${field}Example`)}
          value={proof[field]}
          error={fieldError(field)}
          onCommit={(value) => onPatch({ [field]: value })}
        />
      ))}
    </div>
  );
};
