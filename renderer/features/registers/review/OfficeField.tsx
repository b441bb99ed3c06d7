import { Autocomplete } from '@mantine/core';
import { useState } from 'react';
import { nfc } from '#shared/kernel/vietnamese.ts';
import type { FieldProps } from '../../../ui/field-props.ts';

type Props = Pick<FieldProps, 'description' | 'error' | 'size'> & {
  readonly label: string;
  readonly value: string;
  /** Offices that were named before. */
  readonly known: readonly string[];
  /** In a form that is sent as a whole: known as it is typed, so that Enter sends what stands there. */
  readonly live?: boolean;
  readonly onCommit: (office: string) => void;
};

/** An office, chosen among those named before or typed; saved when the field is left. */
export const OfficeField = ({ value, known, live = false, onCommit, ...field }: Props) => {
  const [draft, setDraft] = useState<string | null>(null);
  const hand = (typed: string) => {
    const office = nfc(typed).trim();
    if (office !== value) onCommit(office);
  };
  const commit = (typed: string) => {
    setDraft(null);
    hand(typed);
  };
  const type = (typed: string) => {
    setDraft(typed);
    if (live) hand(typed);
  };
  return (
    <Autocomplete
      {...field}
      data={[...known]}
      value={draft ?? value}
      maxLength={300}
      limit={40}
      onChange={type}
      onOptionSubmit={commit}
      onBlur={() => draft !== null && commit(draft)}
    />
  );
};
