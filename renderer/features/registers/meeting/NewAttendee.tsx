import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState, type ClipboardEvent, type FormEvent } from 'react';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { useText } from '../../../ui/use-text.ts';
import classes from './Attendees.module.css';
import { readPastedAttendees, type PastedAttendee } from './paste-rows.ts';

type Props = { readonly onAdd: (people: readonly PastedAttendee[]) => Promise<boolean> };

const nobody: PastedAttendee = { name: '', office: '', village: '', group: '' };
const columns = ['name', 'office', 'village', 'group'] as const;

/** The line of the next person: Enter adds it and waits for the one after. */
export const NewAttendee = ({ onAdd }: Props) => {
  const text = useText('registers');
  const [person, setPerson] = useState(nobody);
  const name = useRef<HTMLInputElement>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const clean = cleaned(person);
    if (clean.name === '') return name.current?.focus();
    if (await onAdd([clean])) setPerson(nobody);
    name.current?.focus();
  };
  return (
    <form className={classes.next} onSubmit={(event) => void add(event)} noValidate>
      {columns.map((column) => (
        <TextInput
          key={column}
          size="sm"
          ref={column === 'name' ? name : undefined}
          label={column === 'name' ? text('attendee.newName') : text(`attendee.${column}`)}
          value={person[column]}
          autoComplete="off"
          spellCheck={false}
          onPaste={column === 'name' ? pasting(onAdd) : undefined}
          onChange={({ currentTarget: { value } }) => setPerson({ ...person, [column]: value })}
        />
      ))}
      <Button
        type="submit"
        size="sm"
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
      >
        {text('attendee.add')}
      </Button>
    </form>
  );
};

const pasting =
  (onAdd: Props['onAdd']) =>
  (event: ClipboardEvent): void => {
    const rows = readPastedAttendees(event.clipboardData.getData('text/plain'));
    if (!rows || rows.length === 0) return;
    event.preventDefault();
    void onAdd(rows);
  };

const cleaned = ({ name, office, village, group }: PastedAttendee): PastedAttendee => ({
  name: nfc(name).trim(),
  office: nfc(office).trim(),
  village: nfc(village).trim(),
  group: nfc(group).trim(),
});
