import { NativeSelect } from '@mantine/core';
import { operators } from '#shared/criteria/requirement.ts';
import { readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import type { LevelFault, LevelForm } from './province-level.ts';
import classes from './Requirement.module.css';

type Props = ViewProps & {
  readonly form: LevelForm;
  readonly faults: readonly LevelFault[];
  readonly isNumber: boolean;
  readonly onChange: (patch: Partial<LevelForm>) => void;
};

/** The level itself: a number with its sign, or the words of the decision. */
export const LevelFields = ({ view, form, faults, isNumber, onChange }: Props) => {
  const text = useText('walk');
  const error = faults.includes('level') ? text('province.levelMissing') : undefined;
  if (isNumber) return <NumberLevel {...{ view, form, error, onChange }} />;
  return (
    <TextField
      label={text('province.wording')}
      description={text('province.wordingHint')}
      value={form.wording}
      error={error}
      onCommit={(wording) => onChange({ wording })}
    />
  );
};

type NumberProps = Omit<Props, 'faults' | 'isNumber'> & { readonly error: string | undefined };

const NumberLevel = ({ view, form, error, onChange }: NumberProps) => {
  const text = useText('walk');
  return (
    <div className={classes.levelPair}>
      <NativeSelect
        label={text('province.operator')}
        size="md"
        value={form.operator}
        data={operators.map((value) => ({ value, label: text(`operator.${value}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ operator: operators.find((one) => one === currentTarget.value) ?? '>=' })
        }
      />
      <NumberField
        label={text('province.value')}
        unit={view.unitOf}
        value={form.value}
        error={error}
        onCommit={(typed) => {
          const read = readVietnameseNumber(typed ?? '');
          onChange({ value: read.kind === 'number' ? read.value : null });
        }}
      />
    </div>
  );
};
