import { MultiSelect, NativeSelect, NumberInput } from '@mantine/core';
import { issuerLevels } from '#shared/evidence/confirmed.ts';
import {
  askedCopies,
  askedSignatures,
  periods,
} from '#shared/evidence/checklist/required-proof.ts';
import { useText } from '../../../ui/use-text.ts';
import type { FieldProps } from './ProofForm.tsx';

/** What the paper must have: who issued it, of when it is, signature and copy. */
export const AskedFields = (props: FieldProps) => (
  <>
    <Levels {...props} />
    <Period {...props} />
    <Signature {...props} />
    <Copy {...props} />
  </>
);

const Levels = ({ proof, onChange }: FieldProps) => {
  const text = useText('requiredLists');
  const words = useText('checklist');
  return (
    <MultiSelect
      label={text('field.levels')}
      description={text('field.levelsHint')}
      data={issuerLevels.map((value) => ({ value, label: words(`level.${value}`) }))}
      value={proof.levels}
      onChange={(chosen) =>
        onChange({ levels: issuerLevels.filter((level) => chosen.includes(level)) })
      }
    />
  );
};

const Period = ({ proof, onChange }: FieldProps) => {
  const text = useText('requiredLists');
  return (
    <>
      <NativeSelect
        label={text('field.period')}
        value={proof.period}
        data={periods.map((value) => ({ value, label: text(`period.${value}`) }))}
        onChange={({ currentTarget: { value } }) => {
          const period = periods.find((one) => one === value) ?? proof.period;
          onChange({ period, years: period === 'within-years' ? (proof.years ?? 5) : null });
        }}
      />
      {proof.period === 'within-years' && (
        <NumberInput
          label={text('field.years')}
          min={1}
          max={50}
          value={proof.years ?? 5}
          onChange={(value) => onChange({ years: Number(value) || 1 })}
        />
      )}
    </>
  );
};

const Signature = ({ proof, onChange }: FieldProps) => {
  const text = useText('requiredLists');
  return (
    <NativeSelect
      label={text('field.signature')}
      value={proof.signature}
      data={askedSignatures.map((value) => ({ value, label: text(`signature.${value}`) }))}
      onChange={({ currentTarget: { value } }) =>
        onChange({ signature: askedSignatures.find((one) => one === value) ?? proof.signature })
      }
    />
  );
};

const Copy = ({ proof, onChange }: FieldProps) => {
  const text = useText('requiredLists');
  return (
    <NativeSelect
      label={text('field.copy')}
      value={proof.copy}
      data={askedCopies.map((value) => ({ value, label: text(`copy.${value}`) }))}
      onChange={({ currentTarget: { value } }) =>
        onChange({ copy: askedCopies.find((one) => one === value) ?? proof.copy })
      }
    />
  );
};
