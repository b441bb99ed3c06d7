import { TextInput } from '@mantine/core';
import { commitKeys } from './commit-keys.ts';
import classes from './DraftInput.module.css';
import type { FieldProps } from './field-props.ts';
import type { Draft } from './use-draft.ts';

type Props = {
  readonly draft: Draft;
  readonly field: FieldProps;
  readonly unit?: string | undefined;
  readonly inputMode?: 'decimal' | 'text' | 'numeric';
  readonly placeholder?: string;
  readonly numeric?: boolean;
};

/** One line of text with a draft behind it; what NumberField, DayField and TextField share. */
export const DraftInput = (props: Props) => {
  const { draft, field, unit, inputMode = 'text', placeholder, numeric = false } = props;
  const { label, labelHidden = false, error, ...rest } = field;
  const name = typeof label === 'string' ? label : undefined;
  return (
    <TextInput
      {...rest}
      label={labelHidden ? undefined : label}
      aria-label={labelHidden ? name : undefined}
      error={draft.problem ?? error}
      value={draft.text}
      placeholder={placeholder ?? ''}
      inputMode={inputMode}
      autoComplete="off"
      spellCheck={false}
      classNames={{ input: numeric ? (classes.numeric ?? '') : '' }}
      rightSection={unit === undefined ? undefined : <span className={classes.unit}>{unit}</span>}
      rightSectionWidth={unit === undefined ? undefined : unitWidth(unit)}
      rightSectionPointerEvents="none"
      onChange={(event) => draft.type(event.currentTarget.value)}
      onFocus={draft.hold}
      onBlur={draft.leave}
      onKeyDown={commitKeys(draft)}
    />
  );
};

/** Room for the unit beside the number, by its letters. */
const unitWidth = (unit: string): number => Math.min(160, 24 + unit.length * 8);
