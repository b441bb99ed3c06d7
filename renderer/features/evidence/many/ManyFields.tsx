import { NativeSelect } from '@mantine/core';
import { signatures } from '#shared/evidence/confirmed.ts';
import { copyKinds } from '#shared/evidence/evidence.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from './Many.module.css';
import type { ManyPatch } from './ManyDialog.tsx';

type Props = {
  readonly patch: ManyPatch;
  readonly fieldError: (field: string) => string | undefined;
  readonly onChange: (patch: ManyPatch) => void;
};

const words = ['kind', 'issuer', 'box', 'folder', 'location', 'village'] as const;
const days = ['issuedOn', 'effectiveOn', 'expiresOn'] as const;

/** An emptied field is one that is left alone: what differs from proof to proof is not wiped by a slip. */
export const ManyFields = ({ patch, fieldError, onChange }: Props) => {
  const text = useText('evidence');
  const confirmed = useText('checklist');
  return (
    <div className={classes.form}>
      {words.map((field) => (
        <TextField
          key={field}
          label={text(`field.${field}`)}
          placeholder={text('many.keep')}
          value={patch[field] ?? ''}
          onCommit={(value) => onChange({ [field]: value === '' ? undefined : value })}
        />
      ))}
      {days.map((field) => (
        <DayField
          key={field}
          label={text(`field.${field}`)}
          value={patch[field] ?? null}
          error={fieldError(field)}
          onCommit={(day) => onChange({ [field]: day ?? undefined })}
        />
      ))}
      <KeepSelect
        label={text('field.copyKind')}
        choices={copyKinds.map((kind) => ({ value: kind, label: text(`copyKind.${kind}`) }))}
        value={patch.copyKind ?? ''}
        onChange={(copyKind) => onChange({ copyKind })}
      />
      <KeepSelect
        label={confirmed('field.signature')}
        choices={signatures.map((one) => ({ value: one, label: confirmed(`signature.${one}`) }))}
        value={patch.signature ?? ''}
        onChange={(signature) => onChange({ signature })}
      />
    </div>
  );
};

type KeepProps<Choice extends string> = {
  readonly label: string;
  readonly choices: readonly { readonly value: Choice; readonly label: string }[];
  readonly value: Choice | '';
  readonly onChange: (choice: Choice | undefined) => void;
};

const KeepSelect = <Choice extends string>(props: KeepProps<Choice>) => {
  const { label, choices, value, onChange } = props;
  const keep = useText('evidence')('many.keep');
  return (
    <NativeSelect
      size="md"
      label={label}
      value={value}
      data={[{ value: '', label: keep }, ...choices]}
      onChange={({ currentTarget }) =>
        onChange(choices.find((choice) => choice.value === currentTarget.value)?.value)
      }
    />
  );
};
