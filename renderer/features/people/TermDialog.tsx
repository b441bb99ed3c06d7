import { Button, Group, Modal } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Term } from '#shared/people/person.ts';
import type { Unit } from '#shared/units/unit.ts';
import { useCommand } from '../../app/use-command.ts';
import { ErrorSummary, type SummaryItem } from '../../ui/ErrorSummary.tsx';
import { useText } from '../../ui/use-text.ts';
import { termFaults, termFormOf } from './term-form.ts';
import { TermFields } from './TermFields.tsx';

export type TermInHand = {
  readonly key: string;
  readonly person: { readonly id: string; readonly name: string };
  /** Null for a new one. */
  readonly term: Term | null;
};

type Props = {
  readonly inHand: TermInHand | null;
  readonly units: readonly Unit[];
  readonly onClose: () => void;
};

/** Adds or changes a term of office. */
export const TermDialog = ({ inHand, units, onClose }: Props) => {
  const text = useText('people');
  const ui = useText('ui');
  const name = inHand?.person.name ?? '';
  return (
    <Modal
      opened={inHand !== null}
      onClose={onClose}
      size="lg"
      title={inHand?.term ? text('term.edit', { name }) : text('term.new', { name })}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {inHand && <TermFormBody inHand={inHand} units={units} onClose={onClose} />}
    </Modal>
  );
};

type BodyProps = Omit<Props, 'inHand'> & { readonly inHand: TermInHand };

const TermFormBody = ({ inHand, units, onClose }: BodyProps) => {
  const text = useText('people');
  const ui = useText('ui');
  const offices = units.filter(({ level }) => level !== 'village');
  const first = offices.find(({ level }) => level === 'commune') ?? offices[0];
  const [form, setForm] = useState(() => termFormOf(inHand.term, first?.id ?? null));
  const [faults, setFaults] = useState<readonly SummaryItem[]>([]);
  const save = useCommand('people.saveTerm', { fields: ['to', 'from'], onDone: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = termFaults(form, text);
    setFaults(found);
    const { unitId, from, to, body, bodyName, office, rank } = form;
    if (unitId === null || from === null || found.length > 0) return;
    const term = { personId: inHand.person.id, unitId, from, to, body, bodyName, office, rank };
    void save.run({ ...(inHand.term && { termId: inHand.term.id }), term });
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary items={faults} />
      <TermFields
        form={form}
        units={offices}
        endError={save.fieldError('to') ?? save.fieldError('from')}
        onChange={(patch) => setForm({ ...form, ...patch })}
      />
      <Group mt="lg" gap="xs">
        <Button type="submit" loading={save.pending}>
          {text('term.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </Group>
    </form>
  );
};
