import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { useText } from '../../ui/use-text.ts';

type Props = {
  readonly opened: boolean;
  readonly onKeep: (name: string) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks who works at this machine. */
export const OfficerDialog = ({ opened, onKeep, onClose }: Props) => {
  const text = useText('frame');
  const ui = useText('ui');
  const [name, setName] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const clean = nfc(name).trim();
    setIsMissing(clean === '');
    if (clean !== '') void onKeep(clean);
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={text('officer.title')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form onSubmit={keep}>
        <p>{text('officer.why')}</p>
        <TextInput
          label={text('officer.name')}
          value={name}
          autoComplete="name"
          data-autofocus
          error={isMissing ? ui('required') : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group mt="lg" gap="xs">
          <Button type="submit">{text('officer.keep')}</Button>
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
};
