import { decimal, isNegative, isWhole } from '#shared/kernel/decimal.ts';
import { formatDecimal, readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { DraftInput } from './DraftInput.tsx';
import type { FieldProps } from './field-props.ts';
import { useDraft, type Reading } from './use-draft.ts';
import { useText } from './use-text.ts';

type Props = FieldProps & {
  readonly value: number | null;
  /** Null when the field was emptied. */
  readonly onCommit: (count: number | null) => void;
  /** Stands after the number: "đại biểu". */
  readonly unit?: string;
};

/** A whole number that is not below zero; saved when the field is left. */
export const CountField = ({ value, onCommit, unit, ...field }: Props) => {
  const text = useText('ui');
  const read = (typed: string): Reading<number | null> => {
    if (typed.trim() === '') return { ok: true, value: null };
    const count = readCount(typed);
    return count === null
      ? { ok: false, problem: text('count.notWhole') }
      : { ok: true, value: count };
  };
  const saved = value === null ? '' : formatDecimal(decimal(value));
  const draft = useDraft({ saved, read, onCommit });
  return <DraftInput draft={draft} field={field} unit={unit} inputMode="numeric" numeric />;
};

const most = 1_000_000;

const readCount = (typed: string): number | null => {
  const reading = readVietnameseNumber(typed);
  if (reading.kind !== 'number' || isNegative(reading.value) || !isWhole(reading.value))
    return null;
  const count = Number(reading.value);
  return count <= most ? count : null;
};
