import { DayField } from '../../ui/DayField.tsx';
import { LongTextField } from '../../ui/LongTextField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/use-text.ts';
import type { ProofFieldsProps } from './ProofFields.tsx';
import classes from './ProofFields.module.css';
import { usualKinds } from './proof-words.ts';
import { SuggestField } from './SuggestField.tsx';
import { WorkSelect } from './WorkSelect.tsx';

/** Number, date, issuer and subject of a paper, and how long it holds. */
export const PaperFields = ({ proof, onPatch, fieldError }: ProofFieldsProps) => {
  const text = useText('evidence');
  return (
    <>
      <SuggestField
        label={text('field.kind')}
        value={proof.kind}
        suggestions={usualKinds}
        error={fieldError('kind')}
        onCommit={(kind) => onPatch({ kind })}
      />
      <NumberAndDay proof={proof} onPatch={onPatch} fieldError={fieldError} />
      <TextField
        label={text('field.issuer')}
        value={proof.issuer}
        error={fieldError('issuer')}
        onCommit={(issuer) => onPatch({ issuer })}
      />
      <LongTextField
        label={text('field.subject')}
        minRows={2}
        value={proof.subject}
        error={fieldError('subject')}
        onCommit={(subject) => onPatch({ subject })}
      />
      <WorkSelect proof={proof} onPatch={onPatch} fieldError={fieldError} />
      <Validity proof={proof} onPatch={onPatch} fieldError={fieldError} />
    </>
  );
};

const NumberAndDay = ({ proof, onPatch, fieldError }: ProofFieldsProps) => {
  const text = useText('evidence');
  return (
    <div className={classes.pair}>
      <TextField
        label={text('field.number')}
        placeholder="181/BC-UBND"
        value={proof.number}
        error={fieldError('number')}
        onCommit={(number) => onPatch({ number })}
      />
      <DayField
        label={text('field.issuedOn')}
        value={proof.issuedOn}
        error={fieldError('issuedOn')}
        onCommit={(issuedOn) => onPatch({ issuedOn })}
      />
    </div>
  );
};

const Validity = ({ proof, onPatch, fieldError }: ProofFieldsProps) => {
  const text = useText('evidence');
  return (
    <div className={classes.pair}>
      <DayField
        label={text('field.effectiveOn')}
        value={proof.effectiveOn}
        error={fieldError('effectiveOn')}
        onCommit={(effectiveOn) => onPatch({ effectiveOn })}
      />
      <DayField
        label={text('field.expiresOn')}
        value={proof.expiresOn}
        error={fieldError('expiresOn')}
        onCommit={(expiresOn) => onPatch({ expiresOn })}
      />
    </div>
  );
};
