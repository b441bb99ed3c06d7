import { NativeSelect } from '@mantine/core';
import { qualifiers, type Qualifier } from '#shared/criteria/qualifier.ts';
import { useText } from '../../../ui/use-text.ts';

type Props = {
  readonly value: Qualifier | null;
  readonly disabled: boolean;
  readonly onChange: (qualifier: Qualifier | null) => void;
};

/** The word before a number: it is printed, and it weakens what can be concluded. */
export const QualifierSelect = ({ value, disabled, onChange }: Props) => {
  const text = useText('walk');
  return (
    <NativeSelect
      size="md"
      aria-label={text('slot.qualifier')}
      title={text('slot.qualifierHint')}
      disabled={disabled}
      value={value ?? ''}
      data={[
        { value: '', label: '—' },
        ...qualifiers.map((word) => ({ value: word, label: word })),
      ]}
      onChange={({ currentTarget }) =>
        onChange(qualifiers.find((word) => word === currentTarget.value) ?? null)
      }
    />
  );
};
