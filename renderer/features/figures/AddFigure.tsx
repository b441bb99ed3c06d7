import { Button, Select } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Concept } from '#shared/figures/concept.ts';
import { isDay, yearOf, type Day } from '#shared/kernel/day.ts';
import { useCommand } from '../../app/use-command.ts';
import { DayField } from '../../ui/DayField.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './FiguresPage.module.css';
import { NewConcept } from './NewConcept.tsx';

type Props = {
  readonly unitId: string;
  readonly concepts: readonly Concept[];
  readonly firstDay: string | null;
};

type FigureForm = {
  readonly concept: string | null;
  readonly asOf: Day | null;
  readonly value: string;
  readonly source: string;
};

/** Writes a figure that no indicator has asked for yet. */
export const AddFigure = ({ unitId, concepts, firstDay }: Props) => {
  const text = useText('figures');
  const [form, setForm] = useState<FigureForm>({
    concept: null,
    asOf: firstDay && isDay(firstDay) ? firstDay : null,
    value: '',
    source: '',
  });
  const [isMissing, setIsMissing] = useState(false);
  const change = (patch: Partial<FigureForm>) => setForm((before) => ({ ...before, ...patch }));
  const save = useCommand('figures.save', {
    fields: ['value'],
    onDone: () => change({ value: '' }),
  });
  const add = (event: FormEvent) => {
    event.preventDefault();
    const figure = figureOf(form, concepts);
    setIsMissing(figure === null);
    if (figure) void save.run({ unitId, ...figure });
  };
  return (
    <Section title={text('add')}>
      <ErrorSummary items={isMissing ? [{ text: text('add.missing') }] : []} />
      <form className={classes.add} onSubmit={add} noValidate>
        <FigureFields
          form={form}
          concepts={concepts}
          onChange={change}
          error={save.fieldError('value')}
        />
        <Button type="submit" size="md" variant="default" loading={save.pending}>
          {text('add.save')}
        </Button>
      </form>
      <NewConcept onAdded={(concept) => change({ concept })} />
    </Section>
  );
};

type FieldsProps = Pick<Props, 'concepts'> & {
  readonly form: FigureForm;
  readonly error: string | undefined;
  readonly onChange: (patch: Partial<FigureForm>) => void;
};

const FigureFields = ({ form, concepts, error, onChange }: FieldsProps) => {
  const text = useText('figures');
  return (
    <>
      <Select
        label={text('add.concept')}
        data={optionsOf(concepts)}
        value={form.concept}
        searchable
        onChange={(concept) => onChange({ concept })}
      />
      <DayField label={text('add.day')} value={form.asOf} onCommit={(asOf) => onChange({ asOf })} />
      <TextField
        label={text('add.value')}
        value={form.value}
        error={error}
        onCommit={(value) => onChange({ value })}
      />
      <TextField
        label={text('add.source')}
        value={form.source}
        placeholder={text('add.sourceHint')}
        onCommit={(source) => onChange({ source })}
      />
    </>
  );
};

/** Money is kept by year: "funds.central" of a day in 2024 is "funds.central.2024". */
const keyOf = (id: string, concepts: readonly Concept[], asOf: Day): string =>
  concepts.find((concept) => concept.id === id)?.kind === 'money' ? `${id}.${yearOf(asOf)}` : id;

/** Concepts under their groups. */
const optionsOf = (concepts: readonly Concept[]) =>
  [...Map.groupBy(concepts, ({ group }) => group)].map(([group, rows]) => ({
    group,
    items: rows.map(({ id, name }) => ({ value: id, label: name })),
  }));

/** What the form says, once it says enough. A share left without a value is worked out from its two numbers. */
const figureOf = (form: FigureForm, concepts: readonly Concept[]) => {
  const { concept, asOf, value, source } = form;
  if (concept === null || asOf === null) return null;
  const figure = { concept: keyOf(concept, concepts, asOf), asOf, source };
  if (value.trim() !== '') return { ...figure, value };
  const isShare = concepts.some(({ id, share }) => id === concept && share !== undefined);
  return isShare ? { ...figure, origin: 'share' as const } : null;
};
