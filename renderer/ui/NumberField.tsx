import type { Decimal } from '#shared/kernel/decimal.ts';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { formatDecimal, readVietnameseNumber } from '#shared/kernel/number-text.ts';
import type { FieldProps } from './field-props.ts';
import { DraftInput } from './DraftInput.tsx';
import { useDraft, type Reading } from './use-draft.ts';
import { useText } from './use-text.ts';

type Props = FieldProps & {
  /** Plain decimal ("1071.5"), as the core sends it. */
  readonly value: string | null;
  /** The Vietnamese form ("1.071,5"), as the core reads it; null empties. Never the plain form: "1.234" has two readings. */
  readonly onCommit: (text: string | null) => void;
  /** Stands after the number: "tấn", "%". */
  readonly unit?: string;
};

/** A number typed the Vietnamese way; saved when the field is left. */
export const NumberField = ({ value, onCommit, unit, ...field }: Props) => {
  const text = useText('ui');
  const read = (typed: string): Reading<string | null> => {
    if (typed.trim() === '') return { ok: true, value: null };
    const reading = readVietnameseNumber(typed);
    if (reading.kind === 'number') return { ok: true, value: formatDecimal(reading.value) };
    const key = reading.kind === 'ambiguous' ? 'number.ambiguous' : 'number.notANumber';
    return { ok: false, problem: text(key) };
  };
  const draft = useDraft({ saved: shown(value), read, onCommit });
  return <DraftInput draft={draft} field={field} unit={unit} inputMode="decimal" numeric />;
};

const shown = (value: string | null): string => {
  const parsed = decimalSchema.safeParse(value ?? '');
  return parsed.success ? formatDecimal(parsed.data satisfies Decimal) : (value ?? '');
};
