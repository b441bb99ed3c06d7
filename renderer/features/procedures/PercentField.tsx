import { readVietnameseNumber } from '#shared/kernel/number-text.ts';
import type { FieldProps } from '../../ui/field-props.ts';
import { NumberField } from '../../ui/NumberField.tsx';

type Props = FieldProps & {
  /** Plain decimal ("92.5"), as procedures keep it. */
  readonly value: string | null;
  readonly onCommit: (plain: string | null) => void;
  readonly unit?: string;
};

/** A number typed the Vietnamese way and kept as a plain decimal: percents and limits of rules. */
export const PercentField = ({ value, onCommit, unit = '%', ...field }: Props) => (
  <NumberField
    {...field}
    value={value}
    unit={unit}
    onCommit={(typed) => onCommit(typed === null ? null : plain(typed))}
  />
);

const plain = (typed: string): string => {
  const read = readVietnameseNumber(typed);
  return read.kind === 'number' ? read.value : typed;
};
