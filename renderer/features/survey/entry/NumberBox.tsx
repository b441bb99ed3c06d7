import { TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useText } from '../../../ui/use-text.ts';
import classes from './Entry.module.css';

type Props = {
  readonly number: number | null;
  readonly issued: number;
  readonly onOpen: (number: number) => void;
};

/** The number on the paper; another one is typed where the pile is not in order. */
export const NumberBox = ({ number, issued, onOpen }: Props) => {
  const shown = number === null ? '' : String(number);
  const [typed, setTyped] = useState(shown);
  const go = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const wanted = Number(typed);
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= issued) onOpen(wanted);
    else setTyped(shown);
  };
  return (
    <TextInput
      label={useText('survey')('entry.number')}
      className={classes.number ?? ''}
      inputMode="numeric"
      autoComplete="off"
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onKeyDown={go}
    />
  );
};
