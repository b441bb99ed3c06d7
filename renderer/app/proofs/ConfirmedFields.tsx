import { NativeSelect } from '@mantine/core';
import { issuerLevels, signatures } from '#shared/evidence/confirmed.ts';
import { levelOfWords } from '#shared/evidence/issuer-level.ts';
import { useText } from '../../ui/use-text.ts';
import type { ProofFieldsProps } from './ProofFields.tsx';

/** What only somebody who looks at the paper can say: whether it is signed, and at which level its issuer stands. */
export const ConfirmedFields = (props: ProofFieldsProps) => {
  if (props.proof.form === 'photo') return null;
  return (
    <>
      <SignatureSelect {...props} />
      <LevelSelect {...props} />
    </>
  );
};

const SignatureSelect = ({ proof, onPatch }: ProofFieldsProps) => {
  const text = useText('checklist');
  return (
    <NativeSelect
      label={text('field.signature')}
      size="md"
      value={proof.signature}
      data={signatures.map((value) => ({ value, label: text(`signature.${value}`) }))}
      onChange={({ currentTarget }) => {
        const signature = signatures.find((one) => one === currentTarget.value);
        if (signature) onPatch({ signature });
      }}
    />
  );
};

const LevelSelect = ({ proof, onPatch }: ProofFieldsProps) => {
  const text = useText('checklist');
  const derived = levelOfWords(proof.issuer);
  const asWritten = derived
    ? text('field.levelAsWritten', { level: text(`level.${derived}`) })
    : text('field.levelUnknown');
  return (
    <NativeSelect
      label={text('field.issuerLevel')}
      size="md"
      value={proof.issuerLevel ?? ''}
      data={[
        { value: '', label: asWritten },
        ...issuerLevels.map((value) => ({ value, label: text(`level.${value}`) })),
      ]}
      onChange={({ currentTarget }) =>
        onPatch({ issuerLevel: issuerLevels.find((one) => one === currentTarget.value) ?? null })
      }
    />
  );
};
