import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './Registers.module.css';

type Props = {
  readonly label: string;
  readonly description?: string;
  /** "Thêm công trình". */
  readonly action: string;
  /** True when it was added: the field empties for the next one. */
  readonly onAdd: (name: string) => Promise<boolean>;
};

/** Adds a record by what names it; the rest is filled in its row. */
export const AddByName = ({ label, description, action, onAdd }: Props) => {
  const ui = useText('ui');
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const name = nfc(typed).trim();
    setMissing(name === '');
    if (name !== '' && (await onAdd(name))) setTyped('');
  };
  return (
    <form className={classes.add} onSubmit={(event) => void add(event)} noValidate>
      <TextInput
        className={classes.grow ?? ''}
        label={label}
        description={description}
        value={typed}
        error={isMissing ? ui('required') : undefined}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setMissing(false);
        }}
      />
      <Button
        type="submit"
        size="md"
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
      >
        {action}
      </Button>
    </form>
  );
};
