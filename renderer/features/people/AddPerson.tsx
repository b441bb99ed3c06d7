import { Button, Group, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { useCommand } from '../../app/use-command.ts';
import { useText } from '../../ui/use-text.ts';
import type { TermInHand } from './TermDialog.tsx';

type Props = { readonly onAdded: (inHand: TermInHand) => void };

/** Adds a person by name and goes on to the office at once. */
export const AddPerson = ({ onAdded }: Props) => {
  const text = useText('people');
  const [name, setName] = useState('');
  const clean = nfc(name).trim();
  const save = useCommand('people.save', {
    fields: ['name'],
    onDone: ({ personId }) => {
      onAdded({ key: `new ${personId}`, person: { id: personId, name: clean }, term: null });
      setName('');
    },
  });
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (clean !== '') void save.run({ name: clean });
  };
  return (
    <form onSubmit={add}>
      <Group align="flex-end" gap="xs" mt="lg">
        <TextInput
          w={320}
          label={text('person.name')}
          description={text('person.hint')}
          value={name}
          error={save.fieldError('name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          size="md"
          variant="default"
          leftSection={<IconPlus size={18} />}
          loading={save.pending}
        >
          {text('person.add')}
        </Button>
      </Group>
    </form>
  );
};
