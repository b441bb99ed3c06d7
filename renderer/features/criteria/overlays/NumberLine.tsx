import { Select } from '@mantine/core';
import { operators, type Operator } from '#shared/criteria/requirement.ts';
import { readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from './Overlays.module.css';

export const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<' } as const;

/** What was typed the Vietnamese way, as a plain decimal; empty for nothing. */
export const plainOf = (typed: string | null): string => {
  const reading = readVietnameseNumber(typed ?? '');
  return reading.kind === 'number' ? reading.value : '';
};

type Props = {
  /** "Mức", "Mức của phần Nam". */
  readonly label: string;
  readonly operator: Operator;
  readonly value: string;
  readonly unit: string;
  readonly onChange: (patch: { readonly operator?: Operator; readonly value?: string }) => void;
};

/** A sign and a number. */
export const NumberLine = ({ label, operator, value, unit, onChange }: Props) => (
  <div className={classes.threshold}>
    <OperatorSelect
      label={label}
      operator={operator}
      onChange={(one) => onChange({ operator: one })}
    />
    <NumberField
      label={label}
      size="sm"
      unit={unit}
      value={value === '' ? null : value}
      onCommit={(typed) => onChange({ value: plainOf(typed) })}
    />
  </div>
);

type OperatorProps = {
  readonly label: string;
  readonly operator: Operator;
  readonly onChange: (operator: Operator) => void;
};

export const OperatorSelect = ({ label, operator, onChange }: OperatorProps) => {
  const text = useText('overlays');
  return (
    <Select
      size="sm"
      label={text('operator')}
      aria-label={text('operatorOf', { label })}
      data={operators.map((one) => ({ value: one, label: signs[one] }))}
      value={operator}
      allowDeselect={false}
      onChange={(chosen) => onChange(operators.find((one) => one === chosen) ?? operator)}
    />
  );
};
