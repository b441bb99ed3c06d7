import { Button, Group, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { nfc } from '#shared/kernel/vietnamese.ts';
import type { UnitLevel } from '#shared/units/unit.ts';
import { useCommand } from '../../app/use-command.ts';
import { useText } from '../../ui/use-text.ts';

type Props = {
  readonly level: UnitLevel;
  readonly parentId: string | null;
  readonly label: string;
};

/** One line that adds a place by its name; everything else is filled in on its page. */
export const AddUnit = ({ level, parentId, label }: Props) => {
  const ui = useText('ui');
  const [name, setName] = useState('');
  const create = useCommand('units.create', { fields: ['name'], onDone: () => setName('') });
  const add = (event: FormEvent) => {
    event.preventDefault();
    const clean = nfc(name).trim();
    if (clean !== '') void create.run({ level, name: clean, parentId });
  };
  return (
    <form onSubmit={add}>
      <Group align="flex-end" gap="xs" mt="lg">
        <TextInput
          label={label}
          value={name}
          error={create.fieldError('name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          size="md"
          variant="default"
          leftSection={<IconPlus size={18} />}
          loading={create.pending}
        >
          {ui('add')}
        </Button>
      </Group>
    </form>
  );
};
