import { Select } from '@mantine/core';
import type { ActDraft } from './line-draft.ts';

type Props = {
  readonly id?: string;
  readonly label: string;
  readonly labelShown?: boolean;
  readonly act: string;
  readonly size?: 'sm' | 'md';
  readonly acts: readonly ActDraft[];
  readonly onChange: (act: string) => void;
};

/** Chooses among the acts that have a number. */
export const ActSelect = ({
  label,
  labelShown = false,
  act,
  acts,
  size = 'sm',
  ...rest
}: Props) => (
  <Select
    {...(rest.id !== undefined && { id: rest.id })}
    size={size}
    {...(labelShown ? { label } : { 'aria-label': label })}
    data={acts
      .filter(({ number }) => number !== '')
      .map((one) => ({ value: one.id, label: `${one.kind} ${one.number}` }))}
    value={act === '' ? null : act}
    clearable
    comboboxProps={{ withinPortal: true }}
    onChange={(chosen) => rest.onChange(chosen ?? '')}
  />
);
