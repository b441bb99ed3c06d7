import { Button, Checkbox, Select } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './FiguresPage.module.css';

const kinds = ['count', 'measure', 'percent', 'text'] as const;
type Kind = (typeof kinds)[number];

type Form = {
  readonly name: string;
  readonly unitOf: string;
  readonly definition: string;
  readonly kind: Kind;
  readonly sums: boolean;
};

const blank: Form = { name: '', unitOf: '', definition: '', kind: 'count', sums: false };

type Props = { readonly onAdded: (concept: string) => void };

/** A kind of figure that only this office counts; after that it is chosen like any other. */
export const NewConcept = ({ onAdded }: Props) => {
  const text = useText('figures');
  const [form, setForm] = useState(blank);
  const change = (patch: Partial<Form>) => setForm((before) => ({ ...before, ...patch }));
  const add = useCommand('figures.addConcept', {
    fields: ['name'],
    onDone: ({ concept }) => {
      setForm(blank);
      onAdded(concept);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { sums, ...rest } = form;
    const canSum = form.kind === 'count' || form.kind === 'measure';
    void add.run({ ...rest, sums: sums && canSum, group: text('otherGroup') });
  };
  return (
    <details className={classes.newConcept}>
      <summary>{text('newConcept')}</summary>
      <form className={classes.conceptForm} onSubmit={submit} noValidate>
        <ConceptFields form={form} error={add.fieldError('name')} onChange={change} />
        <Button type="submit" variant="default" loading={add.pending}>
          {text('newConcept.save')}
        </Button>
      </form>
    </details>
  );
};

type FieldsProps = {
  readonly form: Form;
  readonly error: string | undefined;
  readonly onChange: (patch: Partial<Form>) => void;
};

const ConceptFields = ({ form, error, onChange }: FieldsProps) => {
  const text = useText('figures');
  return (
    <>
      <TextField
        label={text('newConcept.name')}
        required
        value={form.name}
        error={error}
        onCommit={(name) => onChange({ name })}
      />
      <TextField
        label={text('newConcept.unit')}
        value={form.unitOf}
        onCommit={(unitOf) => onChange({ unitOf })}
      />
      <Select
        label={text('newConcept.kind')}
        data={kinds.map((value) => ({ value, label: text(`kind.${value}`) }))}
        value={form.kind}
        allowDeselect={false}
        onChange={(chosen) => onChange({ kind: kinds.find((kind) => kind === chosen) ?? 'count' })}
      />
      <TextField
        label={text('definition')}
        value={form.definition}
        onCommit={(definition) => onChange({ definition })}
      />
      <Checkbox
        label={text('newConcept.sums')}
        checked={form.sums}
        disabled={form.kind === 'text' || form.kind === 'percent'}
        onChange={(event) => onChange({ sums: event.currentTarget.checked })}
      />
    </>
  );
};
