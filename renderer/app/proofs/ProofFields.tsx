import { NativeSelect } from '@mantine/core';
import { copyKinds, evidenceForms, type Evidence } from '#shared/evidence/evidence.ts';
import { useText } from '../../ui/use-text.ts';
import { ConfirmedFields } from './ConfirmedFields.tsx';
import { PaperFields } from './PaperFields.tsx';
import { PhotoFields } from './PhotoFields.tsx';
import classes from './ProofFields.module.css';
import { StorageFields } from './StorageFields.tsx';

export type ProofPatch = Partial<Omit<Evidence, 'id' | 'unitId'>>;

export type ProofFieldsProps = {
  readonly proof: Evidence;
  readonly onPatch: (patch: ProofPatch) => void;
  readonly fieldError: (field: string) => string | undefined;
};

/** What is known of a proof; every field is saved when it is left. */
export const ProofFields = (props: ProofFieldsProps) => {
  const { proof } = props;
  return (
    <div className={classes.fields}>
      <FormSelect {...props} />
      {proof.form === 'photo' ? <PhotoFields {...props} /> : <PaperFields {...props} />}
      <CopySelect {...props} />
      <ConfirmedFields {...props} />
      <StorageFields {...props} />
    </div>
  );
};

const FormSelect = ({ proof, onPatch }: ProofFieldsProps) => {
  const text = useText('evidence');
  return (
    <NativeSelect
      label={text('field.form')}
      size="md"
      value={proof.form}
      data={evidenceForms.map((form) => ({ value: form, label: text(`form.${form}`) }))}
      onChange={({ currentTarget }) => {
        const form = evidenceForms.find((one) => one === currentTarget.value);
        if (form) onPatch({ form });
      }}
    />
  );
};

const CopySelect = ({ proof, onPatch }: ProofFieldsProps) => {
  const text = useText('evidence');
  if (proof.form === 'photo') return null;
  return (
    <NativeSelect
      label={text('field.copyKind')}
      size="md"
      value={proof.copyKind}
      data={copyKinds.map((kind) => ({ value: kind, label: text(`copyKind.${kind}`) }))}
      onChange={({ currentTarget }) => {
        const copyKind = copyKinds.find((one) => one === currentTarget.value);
        if (copyKind) onPatch({ copyKind });
      }}
    />
  );
};
